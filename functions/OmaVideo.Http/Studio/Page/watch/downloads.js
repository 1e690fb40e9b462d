// Everything that can be taken home: the video in every format and size, and what belongs to it.

import { alarm, note } from "../shell/announce.js";
import { fill, h } from "../shell/elements.js";
import { button } from "../shell/field.js";
import { bytes, t } from "../shell/words.js";
import { ask } from "../wire/api.js";
import { keep } from "../wire/media.js";

const formats = ["mp4", "webm", "mov"];
const qualities = { high: "1080p", medium: "720p", low: "480p" };
const Again = 1500;

export function downloads(job, about, signal) {
  const path = `/api/v2/jobs/${job.id}`;
  const size = kind => about.files.find(file => file.kind === kind)?.bytes;
  const rows = [
    file(t("files.master"), `${path}/video`, size("video"), true),
    file(t("files.poster"), `${path}/thumbnail`, size("thumbnail")),
    file(t("files.srt"), `${path}/captions.srt`, size("captions.srt")),
    file(t("files.vtt"), `${path}/captions.vtt`, size("captions.vtt")),
    file(t("files.preview"), `${path}/preview.webp`, size("preview.webp")),
    row(t("files.metadata"), "JSON", "", button(t("files.get"), () => save(`${job.id}.json`, about), { "aria-label": t("files.getNamed", { name: t("files.metadata") }) })),
  ];
  const renditions = formats.flatMap(format => Object.keys(qualities).map(quality => rendition(path, format, quality, signal)));
  return h("section", { class: "sheet files" }, h("h2", {}, t("files.title")), table(rows), h("details", {}, h("summary", {}, t("files.others")), table(renditions)));
}

const table = rows => h("table", {},
  h("thead", {}, h("tr", {}, ["name", "kind", "size", "get"].map(name => h("th", { scope: "col" }, t(`files.col.${name}`))))), h("tbody", {}, rows));

const row = (name, kind, size, action) => h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, kind), h("td", {}, size), h("td", {}, action));

function file(name, path, size, first) {
  return size === undefined ? null : row(name, path.split(/[./]/).at(-1).replace("thumbnail", "jpg").replace("video", "mp4").toUpperCase(), bytes(size),
    button(t("files.get"), () => keep(path).catch(alarm), { "aria-label": t("files.getNamed", { name }), class: first ? "primary" : "" }));
}

/** A rendition is made when somebody first asks for it; until it is, nobody knows its size. */
function rendition(path, format, quality, signal) {
  const name = `${format.toUpperCase()} ${qualities[quality]}`;
  const source = `${path}/export?format=${format}&quality=${quality}`;
  const [size, place] = [h("td", {}, "–"), h("td")];
  fill(place, button(t("files.make"), async () => {
    try {
      // One byte is asked for: the answer tells how many there are, and it is nobody's download.
      const look = () => ask(source, { signal, headers: { Range: "bytes=1-1" } });
      let answer = await look();
      for (; answer.status === 202; answer = await look()) await new Promise(passed => setTimeout(passed, Again));
      size.textContent = bytes(Number(answer.headers.get("Content-Range").split("/")[1]));
      note(t("files.made", { name }));
      fill(place, button(t("files.get"), () => keep(source).catch(alarm), { "aria-label": t("files.getNamed", { name }) })).firstElementChild.focus();
    } catch (problem) {
      if (!signal.aborted) alarm(problem);
    }
  }, { "aria-label": t("files.makeNamed", { name }) }));
  return h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, format.toUpperCase()), size, place);
}

function save(name, content) {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
