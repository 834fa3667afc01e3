/** Findings of cdk-nag that stand, each with the reason why. What is not listed here fails the synthesis. */
import { type Stack, Validations } from 'aws-cdk-lib';
import type { Archive } from './archive.ts';

const archiveFindings: Record<string, string> = {
  S1: 'Who read or changed an object is CloudTrail’s to say (data events, a choice of the account); the ledger tells what the archive did with it.',
  OS1: 'The index holds nothing that cannot be made again from the originals. In a VPC every function that writes or searches would need interface endpoints that cost more than the smallest domain; instead every request is signed, over TLS 1.2, and only the roles of three functions are granted any.',
  OS3: 'Lambda functions have no fixed addresses to list; identity policies of three roles grant access, the domain has no resource policy that opens it.',
  OS4: 'A small archive begins with one node; dedicated masters are for domains of ten nodes and more.',
  OS5: 'The domain has no access policy at all: AWS refuses every request that is not signed by a role with a grant.',
  OS7: 'Zones follow the number of instances in cdk.json: one node has one zone, two and more are spread.',
  'OS9[LogExport::INDEX_SLOW_LOGS]': 'Slow logs quote articles; the index function measures its bulk calls.',
  'OS9[LogExport::SEARCH_SLOW_LOGS]':
    'Slow logs quote what researchers asked; the query function measures its searches.',
};

const pipelineFindings: Record<string, string> = {
  APIG2:
    'The query function checks every parameter by its schema and answers with the parameter and a hint, which API Gateway’s validator cannot.',
  APIG3:
    'A web ACL costs more than the small archive; keys, usage plan and throttling close and meter the API. A user with a public page adds one.',
  APIG4:
    'Every method asks for an API key of a usage plan: researchers’ tools send a header, as with Trove or Europeana.',
  COG4: 'As APIG4: keys, not a user pool.',
  'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]':
    'API Gateway writes its logs by this policy of AWS’s own; there is one such role an account and region.',
};

/** Wildcards that a grant cannot do without, as cdk-nag names them: the exported name of the resource, then what the wildcard stands for. */
function wildcards(archive: Archive): Record<string, string> {
  const objects =
    'Objects of a bucket can only be named by a wildcard: the function may read or write them, not the bucket.';
  const granted: [arn: string, wildcard: string, reason: string][] = [
    [archive.originals.bucketArn, '/*', objects],
    [archive.work.bucketArn, '/*', objects],
    [archive.ledger.tableArn, '/index/*', 'The indexes of the ledger belong to the ledger.'],
    ...(archive.domain
      ? [
          [archive.domain.domainArn, '/*', 'Paths of a domain’s API; the methods are named.'] as [
            string,
            string,
            string,
          ],
        ]
      : []),
  ];
  return Object.fromEntries(
    granted.map(([arn, wildcard, reason]) => {
      const exported = archive.resolve(archive.exportValue(arn)) as { 'Fn::ImportValue': string };
      return [`IAM5[Resource::${exported['Fn::ImportValue']}${wildcard}]`, reason];
    }),
  );
}

/** Acknowledges what stands in each stack. */
export function acknowledge(stacks: { archive: Archive; pipeline: Stack }): void {
  const of = (stack: Stack, findings: Record<string, string>): void => {
    for (const [rule, reason] of Object.entries(findings)) {
      Validations.of(stack).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
    }
  };
  of(stacks.archive, archiveFindings);
  of(stacks.pipeline, { ...pipelineFindings, ...wildcards(stacks.archive) });
}
