import type { App } from 'aws-cdk-lib';
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Domain, EngineVersion, TLSSecurityPolicy } from 'aws-cdk-lib/aws-opensearchservice';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { CLAIM_RETENTION, stages } from './limits.ts';
import type { Settings } from './settings.ts';
import { StageQueue } from './stage.ts';

/** What must outlive every deployment: the originals, what was noted of them, the changes that wait, and the engine. */
export class Archive extends Stack {
  readonly originals: Bucket;
  readonly work: Bucket;
  readonly ledger: TableV2;
  /** S3's notifications wait here for parse. */
  readonly changes: StageQueue;
  /** The managed domain, or null where an engine was there already. */
  readonly domain: Domain | null;
  readonly engineUrl: string;

  constructor(app: App, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(app, id, { terminationProtection: true, ...props });

    this.originals = new Bucket(this, 'Originals', {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.work = new Bucket(this, 'Work', {
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ expiration: CLAIM_RETENTION }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.ledger = new TableV2(this, 'Ledger', {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      sortKey: { name: 'line', type: AttributeType.STRING },
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      globalSecondaryIndexes: [
        {
          indexName: 'byState',
          partitionKey: { name: 'stateShard', type: AttributeType.STRING },
          projectionType: ProjectionType.ALL,
        },
        {
          indexName: 'byContainer',
          partitionKey: { name: 'container', type: AttributeType.STRING },
          projectionType: ProjectionType.ALL,
        },
      ],
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    this.changes = new StageQueue(this, 'Changes', stages.parse);
    this.#notify();

    this.domain = settings.openSearchUrl ? null : this.#domain(settings.engine);
    this.engineUrl = settings.openSearchUrl ?? `https://${this.domain?.domainEndpoint}`;

    new CfnOutput(this, 'OriginalsBucket', { value: this.originals.bucketName });
    new CfnOutput(this, 'LedgerTable', { value: this.ledger.tableName });
    new CfnOutput(this, 'ParseQueueUrl', { value: this.changes.queue.queueUrl });
  }

  /** Set on the bucket itself: the construct's own way adds a function, a role and a custom resource. */
  #notify(): void {
    const { queue } = this.changes;
    const sends = queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    const bucket = this.originals.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:LifecycleExpiration:*'].map((event) => ({
        event,
        queue: queue.queueArn,
      })),
    };
    if (sends.policyDependable) bucket.node.addDependency(sends.policyDependable);
  }

  /** Reached over TLS by signed requests of the roles that are granted it, and by no one else; what it holds can be made again from the originals. */
  #domain({ instanceType, instances, volumeGiB }: Settings['engine']): Domain {
    return new Domain(this, 'Engine', {
      version: EngineVersion.OPENSEARCH_3_5,
      capacity: { dataNodes: instances, dataNodeInstanceType: instanceType, multiAzWithStandbyEnabled: false },
      ebs: { volumeSize: volumeGiB },
      ...(instances > 1 && { zoneAwareness: { availabilityZoneCount: instances % 3 === 0 ? 3 : 2 } }),
      enforceHttps: true,
      tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_2_PFS,
      nodeToNodeEncryption: true,
      encryptionAtRest: { enabled: true },
      logging: { slowSearchLogEnabled: false },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
