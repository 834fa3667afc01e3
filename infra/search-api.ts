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

/** What API Gateway answers by itself, in the form in which the query function answers. */
const gatewayProblems = [
  {
    id: 'Closed',
    type: ResponseType.INVALID_API_KEY,
    status: 403,
    title: 'A key is needed',
    detail: 'The request has no key, or one that is not valid.',
    hint: 'Send your key in the header x-api-key.',
    temporary: false,
  },
  {
    id: 'NoSuchPath',
    type: ResponseType.MISSING_AUTHENTICATION_TOKEN,
    status: 404,
    title: 'No such path',
    detail: 'There is nothing at this path, or not by this method.',
    hint: 'docs/api.md lists the paths.',
    temporary: false,
  },
  {
    id: 'TooFast',
    type: ResponseType.THROTTLED,
    status: 429,
    title: 'Too many requests',
    detail: 'More requests a second than the key has.',
    hint: 'Wait a second and ask again.',
    temporary: true,
  },
  {
    id: 'TooMany',
    type: ResponseType.QUOTA_EXCEEDED,
    status: 429,
    title: 'Too many requests today',
    detail: 'The key has used up its requests of today.',
    hint: 'Ask again tomorrow, or ask the archive for more.',
    temporary: true,
  },
  {
    id: 'Fault',
    type: ResponseType.DEFAULT_5XX,
    status: 502,
    title: 'The archive cannot answer now',
    detail: 'The archive did not answer.',
    hint: 'Try again in a minute; if it stays, tell the archive.',
    temporary: true,
  },
];

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
      cloudWatchRole: true,
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
    for (const { id, type, status, ...said } of gatewayProblems) {
      this.api.addGatewayResponse(id, {
        type,
        statusCode: String(status),
        responseHeaders: { 'content-type': "'application/problem+json; charset=utf-8'" },
        templates: { 'application/json': JSON.stringify({ type: 'about:blank', status, ...said }) },
      });
    }

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
