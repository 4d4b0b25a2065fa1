import { buildIfMissing } from './build-if-missing.ts';

buildIfMissing();
