import { Duration } from 'aws-cdk-lib';
import type { FunctionProps, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName } from './bundle.ts';
import { ArchiveFunction } from './function.ts';
import { DEAD_LETTER_RETENTION, QUEUE_RETENTION, type StageLimits, VISIBILITY_TIMEOUTS } from './limits.ts';

/** A queue and its dead letters. Messages become visible again after six times the time that their function has. */
export class StageQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { timeout, receives }: StageLimits) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: DEAD_LETTER_RETENTION,
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: QUEUE_RETENTION,
      visibilityTimeout: Duration.seconds(timeout.toSeconds() * VISIBILITY_TIMEOUTS),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: receives },
    });
  }
}

export interface StageProps {
  limits: StageLimits;
  /** Where its messages wait. */
  queue: StageQueue;
  environment: NonNullable<FunctionProps['environment']>;
  logRetentionDays: number;
}

/** A queue's function: called with a batch, answers which messages failed. */
export class Stage extends Construct {
  readonly function: LambdaFunction;
  readonly queue: StageQueue;

  constructor(scope: Construct, name: FunctionName & ('parse' | 'enrich' | 'index'), props: StageProps) {
    super(scope, name);
    const { limits, queue, environment, logRetentionDays } = props;
    const { timeout, memoryMiB, batchSize, window, concurrency } = limits;
    this.queue = queue;
    this.function = new ArchiveFunction(this, 'Function', { name, timeout, memoryMiB, environment, logRetentionDays });
    this.function.addEventSource(
      new SqsEventSource(queue.queue, {
        batchSize,
        ...(window.toSeconds() > 0 && { maxBatchingWindow: window }),
        maxConcurrency: concurrency,
        reportBatchItemFailures: true,
      }),
    );
  }

  /** Lets this stage send to the next one's queue. */
  sendsTo(next: IQueue): void {
    next.grantSendMessages(this.function);
  }
}
