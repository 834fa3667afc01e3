/**
 * originals ──▶ parse ──▶ enrich ──▶ index ──▶ OpenSearch ◀── query ◀── API
 *
 * Archive holds what must not be lost, Pipeline what can be made again.
 */
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledge } from './acknowledgements.ts';
import { Archive } from './archive.ts';
import { Pipeline } from './pipeline.ts';
import { readSettings } from './settings.ts';

const app = new App();
const settings = readSettings(app);
const archive = new Archive(app, 'VankhoArchive', { settings });
const pipeline = new Pipeline(app, 'VankhoPipeline', { archive, settings });
acknowledge({ archive, pipeline });
Tags.of(app).add('application', 'vankho');
Validations.of(app).addPlugins(new AwsSolutionsChecks());
