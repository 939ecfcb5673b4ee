/** Two soft notes; off unless someone asked for sound. */
export function chime(): void {
  try {
    const audio = new AudioContext();
    for (const [i, frequency] of [523, 392].entries()) {
      const tone = new OscillatorNode(audio, { frequency });
      const volume = new GainNode(audio, { gain: 0.15 });
      volume.gain.setTargetAtTime(0, audio.currentTime + i * 0.35 + 0.15, 0.1);
      tone.connect(volume).connect(audio.destination);
      tone.start(audio.currentTime + i * 0.35);
      tone.stop(audio.currentTime + i * 0.35 + 0.8);
      tone.onended = () => {
        if (i === 1) void audio.close();
      };
    }
  } catch {
    // No sound here: the message on the screen is enough.
  }
}

/** One short, soft tick: something was read. */
export function tick(): void {
  try {
    const audio = new AudioContext();
    const tone = new OscillatorNode(audio, { frequency: 880 });
    const volume = new GainNode(audio, { gain: 0.12 });
    volume.gain.setTargetAtTime(0, audio.currentTime + 0.03, 0.02);
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.15);
    tone.onended = () => void audio.close();
  } catch {
    // No sound here: the line on the screen is enough.
  }
}
