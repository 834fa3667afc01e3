import { CreateBucketCommand, HeadBucketCommand } from '@aws-sdk/client-s3';
import type { Clients } from './clients.ts';
import { AWS } from './emulator.ts';

/**
 * The two things of `cdk bootstrap` that a deploy asks for: the bucket where the CDK CLI puts code before CloudFormation
 * reads it, and the version of the bootstrap. The roles and keys that it also makes are of no use here and take ten seconds.
 */
export async function bootstrap({ s3 }: Clients, awsUrl: string): Promise<void> {
  const Bucket = `cdk-hnb659fds-assets-${AWS.account}-${AWS.region}`;
  const isThere = await s3.send(new HeadBucketCommand({ Bucket })).catch(() => null);
  if (isThere === null) await s3.send(new CreateBucketCommand({ Bucket }));
  await putParameter(awsUrl, '/cdk-bootstrap/hnb659fds/version', BOOTSTRAP_VERSION);
}

/** Later than any that a CDK of today asks for (30 at the time of writing). */
const BOOTSTRAP_VERSION = '99';

/** One call does not need a client of its own; the emulator reads the service out of the credential's scope. */
async function putParameter(awsUrl: string, Name: string, Value: string): Promise<void> {
  const scope = `${AWS.accessKeyId}/20260101/${AWS.region}/ssm/aws4_request`;
  const response = await fetch(awsUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonSSM.PutParameter',
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify({ Name, Value, Type: 'String', Overwrite: true }),
  });
  if (!response.ok) throw new Error(`The local AWS did not take ${Name}: ${await response.text()}`);
}
