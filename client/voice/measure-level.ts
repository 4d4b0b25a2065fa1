const EVERY_MS = 80;
/** A voice close by is about a fifth of full scale. */
const FULL = 0.2;

/** Tells how loud a stream is, 0…1, some times a second. @returns how to end it. */
export function measureLevel(stream: MediaStream, onLevel: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    onLevel(Math.min(1, Math.sqrt(power) / FULL));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}
