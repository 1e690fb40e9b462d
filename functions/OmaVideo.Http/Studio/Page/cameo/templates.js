// The templates there are, each with a strip of its scenes: the guest is in those that show somebody.

import { h, svg } from "../shell/elements.js";
import { choice } from "../shell/field.js";
import { seconds, t, tOr } from "../shell/words.js";

export function templates(all, chosen) {
  const about = h("p", { class: "hint", role: "status" });
  const show = template => {
    about.textContent = `${template.about} ${[seconds(template.seconds), t("new.scenes", { n: template.scenes }), t("cameo.seen", { n: template.guest_scenes.length })].join(" · ")}`;
  };
  show(all[0]);
  return [choice(t("cameo.template"), "template", all.map(template => ({ value: template.name, label: nameOf(template.name), picture: strip(template) })), all[0].name, name => {
    const template = all.find(known => known.name === name);
    show(template);
    chosen(template);
  }), about];
}

/** What a template is called by people. */
export const nameOf = name => tOr(`template.${name}`, name[0].toUpperCase() + name.slice(1).replaceAll("_", " "));

function strip({ scenes, guest_scenes: seen }) {
  const wide = 88 / scenes;
  const scene = i => {
    const [left, middle] = [4 + i * wide, 4 + (i + 0.5) * wide];
    const size = Math.min(5, wide / 4);
    return [
      svg("rect", { class: seen.includes(i + 1) ? "with" : "without", x: left + 1, y: 12, width: wide - 2, height: 30, rx: 3 }),
      seen.includes(i + 1) && [svg("circle", { class: "head", cx: middle, cy: 24, r: size }), svg("path", { class: "head", d: `M${middle - size * 1.6} 42c0 ${-size * 3.6} ${size * 3.2} ${-size * 3.6} ${size * 3.2} 0z` })],
    ];
  };
  return svg("svg", { class: "swatch scenes", viewBox: "0 0 96 54", "aria-hidden": "true" }, Array.from({ length: scenes }, (_, i) => scene(i)));
}
