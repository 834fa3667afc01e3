import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Alarm, ComparisonOperator, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Domain } from 'aws-cdk-lib/aws-opensearchservice';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Stage } from './stage.ts';

interface AlarmsProps {
  stages: Stage[];
  query: IFunction;
  api: RestApi;
  domain: Domain | null;
  topicArn: string | undefined;
}

/** What wakes a person; docs/runbook.md has an entry for each, under the alarm's description. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { stages, query, api, domain, topicArn }: AlarmsProps) {
    super(scope, id);
    const alarm = (name: string, metric: Metric, threshold: number, alarmDescription: string): void => {
      const made = new Alarm(this, name, {
        metric,
        threshold,
        alarmDescription,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      if (topic) made.addAlarmAction(new SnsAction(topic));
    };
    const topic = topicArn ? Topic.fromTopicArn(this, 'Topic', topicArn) : null;
    const often = { period: Duration.minutes(5) };

    for (const { node, queue, function: handler } of stages) {
      alarm(
        `${node.id}DeadLetters`,
        queue.deadLetters.metricApproximateNumberOfMessagesVisible(often),
        0,
        'Dead letters',
      );
      /** A message waits seconds on a good day; a quarter of an hour is a stage that does not keep up or does not run. */
      const oldest = queue.queue.metricApproximateAgeOfOldestMessage(often);
      alarm(`${node.id}OldestMessage`, oldest, Duration.minutes(15).toSeconds(), 'Oldest message');
      alarm(`${node.id}Errors`, handler.metricErrors(often), 0, 'Function errors');
    }
    const failed = (stage: string) =>
      new Metric({
        namespace: 'Vankho',
        metricName: 'failed',
        dimensionsMap: { service: stage },
        statistic: Stats.SUM,
        ...often,
      });
    /** A few bad files are every day's; a hundred in five minutes are a bad upload or a broken parser. */
    alarm('FailedFiles', failed('parse'), 100, 'Failed files');
    alarm('QueryErrors', query.metricErrors(often), 0, 'Function errors');
    alarm('ApiErrors', api.metricServerError(often), 0, 'API errors');
    if (domain) {
      alarm('ClusterRed', domain.metricClusterStatusRed(often), 0, 'Cluster red');
      /** A domain whose disk is nearly full refuses every write. */
      alarm(
        'WritesBlocked',
        domain.metric('ClusterIndexWritesBlocked', { ...often, statistic: Stats.MAXIMUM }),
        0,
        'Writes blocked',
      );
    }
    /** Researchers leave a search that takes longer than three seconds. */
    alarm(
      'ApiLatency',
      api.metricLatency({ ...often, statistic: Stats.p(99) }),
      Duration.seconds(3).toMilliseconds(),
      'API latency',
    );
  }
}
