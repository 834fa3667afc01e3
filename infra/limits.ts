/** Every number of the drawing, each with its reason. Those that the code shares stand in shared/limits.ts. */
import { Duration } from 'aws-cdk-lib';
import { RECEIVES } from '../shared/limits.ts';

export interface StageLimits {
  timeout: Duration;
  memoryMiB: number;
  batchSize: number;
  window: Duration;
  concurrency: number;
  receives: number;
}

export const stages: Record<'parse' | 'enrich' | 'index', StageLimits> = {
  /**
   * A page parses in milliseconds; a 300-page PDF or a zip of 10,000 needs minutes and memory, up to all that Lambda has. One file a call:
   * a file that kills the function takes no other with it.
   */
  parse: {
    timeout: Duration.minutes(15),
    memoryMiB: 3008,
    batchSize: 1,
    window: Duration.seconds(0),
    concurrency: 16,
    receives: RECEIVES.parse,
  },
  /** Bound by the processor: 1,769 MiB is one whole one. */
  enrich: {
    timeout: Duration.minutes(1),
    memoryMiB: 1769,
    batchSize: 10,
    window: Duration.seconds(0),
    concurrency: 16,
    receives: RECEIVES.enrich,
  },
  /** One bulk call of up to 5 MiB; four writers keep a small node busy and no more. Ten tries, later each time, ride out an hour without the engine. */
  index: {
    timeout: Duration.minutes(1),
    memoryMiB: 1024,
    batchSize: 200,
    window: Duration.seconds(1),
    concurrency: 4,
    receives: RECEIVES.index,
  },
};

/** AWS asks for at least six: a batch may be waiting for its function that long. */
export const VISIBILITY_TIMEOUTS = 6;

/** Messages wait at most four days, dead letters fourteen: SQS's most, and time for a holiday. */
export const QUEUE_RETENTION = Duration.days(4);
export const DEAD_LETTER_RETENTION = Duration.days(14);

/** Claim checks outlive the dead letters that point at them: 4 + 14 days, and two to spare. */
export const CLAIM_RETENTION = Duration.days(20);

export const query = {
  /** Above the engine's 5 s and the client's 6 s, below API Gateway's 29 s: the nearest to the fault speaks. */
  timeout: Duration.seconds(10),
  memoryMiB: 1024,
};

/** A step of reconcile is 1,000 keys: seconds, minutes on a bad day. */
export const replay = { timeout: Duration.minutes(5), memoryMiB: 1024 };

/** A key's share of the API: a researcher's script at full speed, not more. */
export const usage = { rateLimit: 50, burstLimit: 100, perDay: 200_000 };
