import { join } from 'node:path';
import type { Duration } from 'aws-cdk-lib';
import { RemovalPolicy, Stage } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { bundle, type FunctionName } from './bundle.ts';

export interface ArchiveFunctionProps {
  name: FunctionName;
  timeout: Duration;
  memoryMiB: number;
  environment: Record<string, string>;
  logRetentionDays: number;
}

/** One of functions/: bundled, on ARM, with a log group and a role of its own that may write to that group and nothing else yet. */
export class ArchiveFunction extends LambdaFunction {
  constructor(
    scope: Construct,
    id: string,
    { name, timeout, memoryMiB, environment, logRetentionDays }: ArchiveFunctionProps,
  ) {
    const logGroup = new LogGroup(scope, 'Logs', { retention: logRetentionDays, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    super(scope, id, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundle(name, join(Stage.of(scope)?.outdir ?? '.', 'bundles')).folder),
      handler: 'index.handler',
      timeout,
      memorySize: memoryMiB,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: { ...environment, POWERTOOLS_SERVICE_NAME: name },
    });
    logGroup.grantWrite(role);
  }
}
