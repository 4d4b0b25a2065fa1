import { basename, dirname, resolve } from 'node:path';
import * as z from 'zod/mini';
import { EngineError, type SlowEngine } from '#lib/core/analysis/slow-engine.ts';
import { judgeLabels, type LabelScore } from './judge-labels.ts';

const PACKAGE = '@huggingface/transformers';

type Classify = (text: string, options: { top_k: number | null }) => Promise<unknown>;

/** As much of the package as is used. */
interface Transformers {
  env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  pipeline(
    task: 'text-classification',
    model: string,
    options: { local_files_only: true },
  ): Promise<Classify>;
}

const labelsSchema = z.array(z.object({ label: z.string(), score: z.number() }));

const isTransformers = (loaded: unknown): loaded is Transformers =>
  typeof loaded === 'object' && loaded !== null && 'pipeline' in loaded && 'env' in loaded;

/**
 * A text classifier in ONNX from a folder of the operator's, run by a package that the operator
 * installed. Nothing is ever downloaded.
 */
export function onnxEngine(folder: string): SlowEngine {
  let loading: Promise<Classify> | undefined;
  return {
    name: `onnx:${basename(resolve(folder))}`,
    async judge(text) {
      loading ??= load(resolve(folder));
      const classify = await loading.catch((error: unknown) => {
        loading = undefined; // The operator may put it right without a restart.
        throw error;
      });
      return judgeLabels(await labelsOf(classify, text));
    },
  };
}

async function labelsOf(classify: Classify, text: string): Promise<LabelScore[]> {
  try {
    return labelsSchema.parse(await classify(text, { top_k: null }));
  } catch (cause) {
    throw new EngineError('nonsense', 'the local model could not judge a text', { cause });
  }
}

async function load(folder: string): Promise<Classify> {
  let loaded: unknown;
  try {
    // A name that no bundler follows: it is there only where an operator installed it.
    loaded = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ PACKAGE);
  } catch (cause) {
    throw new EngineError('away', `${PACKAGE} is not installed: npm install ${PACKAGE}`, { cause });
  }
  if (!isTransformers(loaded)) throw new EngineError('away', `${PACKAGE} is of an unknown kind`);
  loaded.env.allowRemoteModels = false;
  loaded.env.allowLocalModels = true;
  loaded.env.localModelPath = dirname(folder);
  try {
    const options = { local_files_only: true } as const;
    return await loaded.pipeline('text-classification', basename(folder), options);
  } catch (cause) {
    throw new EngineError('away', 'the folder of SENTIMENT_MODEL_DIR holds no such model', {
      cause,
    });
  }
}
