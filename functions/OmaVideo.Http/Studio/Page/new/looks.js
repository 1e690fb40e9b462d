// Style, tone and shape, chosen by their pictures.

import { h } from "../shell/elements.js";
import { choice } from "../shell/field.js";
import { t } from "../shell/words.js";
import { shapePicture, stylePicture, tonePicture } from "./swatches.js";

export const styles = ["professional", "modern", "minimalist", "cinematic", "playful"];
export const tones = ["neutral", "friendly", "inspirational", "energetic", "dramatic"];
export const shapes = ["16:9", "9:16", "1:1"];

export function looks(wish) {
  const one = (name, values, draw) => choice(t(`new.${name}`), name, values.map(value => ({ value, label: t(`${name}.${value}`), picture: draw(value) })),
    wish.values[name], value => wish.set({ [name]: value }));
  const root = h("section", { class: "sheet" }, one("style", styles, stylePicture), one("tone", tones, tonePicture), one("aspect_ratio", shapes, shapePicture));
  return {
    root,
    show: () => root.querySelectorAll("input").forEach(input => { input.checked = wish.values[input.name] === input.value; }),
  };
}
