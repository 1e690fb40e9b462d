// Reads words aloud with a voice of the browser, where it has one for the language.

const engine = globalThis.speechSynthesis;

/** The voice for a language, once the browser knows its voices; null where it has none. */
export async function voiceFor(language) {
  if (!engine) return null;
  const find = () => engine.getVoices().find(voice => voice.lang.toLowerCase().startsWith(language.split("-")[0].toLowerCase())) ?? null;
  return find() ?? new Promise(known => {
    engine.addEventListener("voiceschanged", () => known(find()), { once: true });
    setTimeout(() => known(find()), 400);
  });
}

/** Says it, as fast as the scene wants it. */
export function speak(text, voice, wordsPerSecond) {
  if (!voice) return;
  const words = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: Math.min(1.4, Math.max(0.8, wordsPerSecond / 2.5)) });
  engine.cancel();
  engine.speak(words);
}

export const hush = () => engine?.cancel();
