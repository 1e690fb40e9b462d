// The guest beside the title that the words so far make, as an opening might have them.

import { fill, h, icon } from "../shell/elements.js";
import { t } from "../shell/words.js";

const Head = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20c1-4 4-6 7.5-6s6.5 2 7.5 6";

export function preview() {
  const [title, face] = [h("p", {}), h("span", { class: "medal" }, icon(Head))];
  return {
    root: h("div", { class: "cameo-card", "aria-hidden": "true" }, title, face),
    say(template, values) {
      const known = Object.fromEntries(template.parameters.map(({ name, otherwise }) => [name, values[name] ?? otherwise]));
      title.textContent = template.title.replace(/\{(\w+)\}/g, (_, name) => known[name] ?? "…").replace(/^…$/, t("new.untitled"));
    },
    face: address => fill(face, address ? h("img", { src: address, alt: "" }) : icon(Head)),
  };
}
