// How long words take to be said. The server counts the same way and has the last word.

const Breath = 0.3;
const Fastest = 2.8;
const Natural = 2.5;

/** Words as they take time: a digit is about half a word, and so is a character of a script without spaces. */
export const spokenWords = text =>
  text.split(/[ \t\n\r]+/).filter(Boolean).length + Math.floor([...text].filter(c => /\d/u.test(c) || (c.codePointAt(0) > 0x2e80 && /\p{L}/u.test(c))).length / 2);

/** How words fit a scene: what is the most that it holds, and whether it is calm, quick or too much. */
export function fit(text, seconds) {
  const [words, room] = [spokenWords(text), seconds - 2 * Breath];
  const most = Math.floor(room * Fastest);
  return { words, most, takes: words / Natural + 2 * Breath, state: words > most ? "over" : words > room * Natural ? "quick" : "calm" };
}
