// The order as it is being written. What changes it tells those who listen; a reload loses nothing.

import { memory } from "../shell/memory.js";
import { language } from "../shell/words.js";
import { limits } from "../wire/limits.js";

const Blank = { prompt: "", duration_seconds: 30, style: "professional", tone: "neutral", aspect_ratio: "16:9", captions: "plain", quality: "standard" };

export function order() {
  const listeners = [];
  const values = { ...Blank, language: language(), ...memory.read("draft", {}) };
  const tell = () => { memory.write("draft", values); listeners.forEach(listen => listen(values)); };
  return {
    values,
    /** What is brought along: asset identities by the part they play. */
    material: { pictures: [], logo: null, music: null },
    set(changes) { Object.assign(values, changes); tell(); },
    listen(listener) { listeners.push(listener); listener(values); },
    forget: () => memory.write("draft", null),
    rules: heed => limits().then(heed, () => { /* Then the server says what is wrong. */ }),
    /** As the API wants it: what was left empty is left out. */
    json() {
      const { pictures, logo, music } = this.material;
      const all = { ...values, prompt: values.prompt.trim(), asset_ids: pictures.length ? pictures : null, logo_asset_id: logo, music_asset_id: music };
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "" && value !== null && value !== undefined && value !== false));
    },
    changed: tell,
  };
}
