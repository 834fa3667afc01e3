import { RemovalPolicy, Size } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  EndpointType,
  type IApiKey,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  Period,
  ResponseType,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { usage } from './limits.ts';

/** The researcher's door: a REST API, closed without a key. functions/query/handler.ts has a route for each of these paths. */
export class SearchApi extends Construct {
  readonly api: RestApi;
  readonly key: IApiKey;

  constructor(
    scope: Construct,
    id: string,
    props: { query: IFunction; allowedOrigins: string[]; logRetentionDays: number },
  ) {
    super(scope, id);
    const { query, allowedOrigins, logRetentionDays } = props;
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.api = new RestApi(this, 'Api', {
      restApiName: 'vankho',
      endpointTypes: [EndpointType.REGIONAL],
      /** Smaller answers gain nothing from gzip. */
      minCompressionSize: Size.kibibytes(1),
      deployOptions: {
        stageName: 'v1',
        loggingLevel: MethodLoggingLevel.ERROR,
        accessLogDestination: new LogGroupLogDestination(accessLog),
        accessLogFormat: AccessLogFormat.jsonWithStandardFields(),
        throttlingRateLimit: usage.rateLimit,
        throttlingBurstLimit: usage.burstLimit,
      },
      defaultMethodOptions: { apiKeyRequired: true },
      ...(allowedOrigins.length > 0 && {
        defaultCorsPreflightOptions: {
          allowOrigins: allowedOrigins,
          allowMethods: ['GET'],
          allowHeaders: ['x-api-key'],
        },
      }),
    });
    this.api.addGatewayResponse('Closed', {
      type: ResponseType.INVALID_API_KEY,
      statusCode: '403',
      templates: {
        'application/json': JSON.stringify({
          type: 'about:blank',
          title: 'A key is needed',
          status: 403,
          detail: 'The request has no key, or one that is not valid.',
          hint: 'Send your key in the header x-api-key.',
          temporary: false,
        }),
      },
    });

    const answer = new LambdaIntegration(query);
    const articles = this.api.root.addResource('articles');
    articles.addMethod('GET', answer);
    articles.addResource('{id}').addMethod('GET', answer);
    this.api.root.addResource('health').addMethod('GET', answer);

    this.key = this.api.addApiKey('Key');
    const plan = this.api.addUsagePlan('Plan', {
      apiStages: [{ stage: this.api.deploymentStage }],
      throttle: { rateLimit: usage.rateLimit, burstLimit: usage.burstLimit },
      quota: { limit: usage.perDay, period: Period.DAY },
    });
    plan.addApiKey(this.key);
  }
}
