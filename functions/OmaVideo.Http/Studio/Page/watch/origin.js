// Where a video comes from: what the file itself says of it, too.

import { h } from "../shell/elements.js";
import { number, t } from "../shell/words.js";

export function origin({ provenance, seed, quality, inspection, files, downloads }) {
  const line = (name, value) => value === undefined || value === null || value === "" ? null : h("div", {}, h("dt", {}, t(`origin.${name}`)), h("dd", {}, value));
  const hash = files.find(file => file.kind === "video")?.sha256;
  return h("section", { class: "sheet origin" }, h("h2", {}, t("origin.title")), h("p", { class: "hint" }, t("origin.text")), h("dl", {},
    line("generator", provenance.generator), line("makers", provenance.makers.join(", ")), line("quality", t(`quality.${quality}`)), line("seed", seed),
    inspection && line("loudness", t("origin.lufs", { value: number(inspection.loudness_lufs ?? inspection.loudness ?? 0, { maximumFractionDigits: 1 }) })),
    line("fetched", number(Object.values(downloads).reduce((sum, count) => sum + count, 0))),
    hash && line("sha", h("code", {}, hash))));
}
