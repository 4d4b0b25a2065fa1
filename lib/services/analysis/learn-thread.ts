import { parentPort, workerData } from 'node:worker_threads';
import { learnCorrection } from '#lib/core/sentiment/correction/learn-correction.ts';

/** A thread that learns a correction. workerData: RatedText[]. Posts a Learnt, or null. */
parentPort?.postMessage(learnCorrection(workerData));
