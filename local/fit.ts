import { availableParallelism } from 'node:os';
import {
  type EventSourceMappingConfiguration,
  type LambdaClient,
  paginateListEventSourceMappings,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda';

/** SQS event sources take no fewer. */
const FEWEST = 2;

/**
 * On AWS fifty functions may parse at a time; here each is a process of 100 MB on the same few processors, and fifty are slower
 * than two. The stacks stay as they are: only what is deployed is told.
 */
export async function fitToMachine(lambda: LambdaClient): Promise<void> {
  const most = Math.max(FEWEST, availableParallelism());
  for await (const page of paginateListEventSourceMappings({ client: lambda }, {})) {
    for (const mapping of page.EventSourceMappings ?? []) {
      if (concurrencyOf(mapping) <= most) continue;
      const ScalingConfig = { MaximumConcurrency: most };
      await lambda.send(new UpdateEventSourceMappingCommand({ UUID: mapping.UUID, ScalingConfig }));
    }
  }
}

function concurrencyOf({ ScalingConfig }: EventSourceMappingConfiguration): number {
  return ScalingConfig?.MaximumConcurrency ?? Number.POSITIVE_INFINITY;
}
