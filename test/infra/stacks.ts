import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Archive } from '../../infra/archive.ts';
import { Pipeline } from '../../infra/pipeline.ts';
import { readSettings } from '../../infra/settings.ts';

const cdkJson = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as {
  context: Record<string, unknown>;
};

/** Both stacks' templates, with cdk.json's settings and those given. */
export function synthesise(context: Record<string, unknown> = {}): { archive: Template; pipeline: Template } {
  const app = new App({ context: { ...cdkJson.context, ...context } });
  const settings = readSettings(app);
  const archive = new Archive(app, 'VankhoArchive', { settings });
  const pipeline = new Pipeline(app, 'VankhoPipeline', { archive, settings });
  return { archive: Template.fromStack(archive), pipeline: Template.fromStack(pipeline) };
}

export type Resource = {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
};

export const resources = (template: Template, type: string): [id: string, resource: Resource][] =>
  Object.entries(template.findResources(type)) as [string, Resource][];
