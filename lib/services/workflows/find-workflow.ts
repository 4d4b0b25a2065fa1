import type { WorkflowName } from '#lib/core/workflows/workflow-names.ts';
import { ALL_WORKFLOWS } from './all-workflows.ts';
import type { Workflow } from './workflow.ts';

export function findWorkflow(name: WorkflowName): Workflow {
  const found = ALL_WORKFLOWS.find((workflow) => workflow.name === name);
  if (!found) throw new Error(`no workflow is called ${name}`);
  return found;
}
