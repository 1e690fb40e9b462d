// Where people put what they bring: pictures, a logo, music.

import { alarm, say } from "../shell/announce.js";
import { fill, h, icon } from "../shell/elements.js";
import { select } from "../shell/field.js";
import { bytes, seconds, t } from "../shell/words.js";
import { addressOf } from "../wire/media.js";
import { ask, remove } from "../wire/api.js";

export function drop(wish, signal) {
  const brought = [];
  const list = h("ul", { class: "brought" });
  const input = h("input", { type: "file", id: "material", multiple: true, class: "out-of-sight", accept: "image/png,image/jpeg,image/webp,image/gif,video/mp4,video/quicktime,video/webm,audio/*",
    onchange: () => { take([...input.files]); input.value = ""; } });
  const zone = h("label", { class: "drop", for: "material",
    ondragover: event => { event.preventDefault(); zone.classList.add("over"); },
    ondragleave: () => zone.classList.remove("over"),
    ondrop: event => { event.preventDefault(); zone.classList.remove("over"); take([...event.dataTransfer.files]); },
  }, icon("M12 16V5m-5 5 5-5 5 5M5 19h14"), h("span", {}, t("drop.title")), h("span", { class: "hint" }, t("drop.hint")));

  async function take(files) {
    for (const file of files) {
      const row = { name: file.name, part: "" };
      brought.push(row);
      show();
      try {
        row.asset = await (await ask(`/api/v2/upload-asset?name=${encodeURIComponent(file.name.slice(-250))}`, { method: "POST", body: file, headers: { "Content-Type": "application/octet-stream" }, signal })).json();
        row.part = row.asset.kind === "audio" ? "music" : "picture";
        say(t("drop.taken", { name: row.asset.name }));
      } catch (problem) {
        brought.splice(brought.indexOf(row), 1);
        alarm(`${file.name}: ${problem.plainly ?? problem}`);
      }
      settle();
    }
  }

  function settle() {
    const of = part => brought.filter(row => row.asset && row.part === part).map(row => row.asset.id);
    Object.assign(wish.material, { pictures: of("picture"), logo: of("logo").at(-1) ?? null, music: of("music").at(-1) ?? null });
    wish.changed();
    show();
  }

  const show = () => fill(list, brought.map(row => h("li", { class: row.asset ? "" : "coming" }, thumb(row),
    h("span", { class: "name" }, row.asset?.name ?? row.name, h("span", { class: "hint" }, row.asset ? facts(row.asset) : t("drop.coming"))),
    row.asset && part(row), row.asset && away(row))));

  function thumb(row) {
    const place = h("span", { class: "thumb" });
    if (row.asset?.kind === "image") addressOf(row.asset.links.content, signal).then(src => place.append(h("img", { src, alt: "" })), () => {});
    else place.append(icon(row.asset?.kind === "audio" ? "M9 18V6l10-2v12M9 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0m10-2a3 3 0 1 1-6 0 3 3 0 0 1 6 0" : "M4 5h16v14H4zM10 9l5 3-5 3z"));
    return place;
  }

  const part = row => row.asset.kind === "image"
    ? select([["picture", t("drop.picture")], ["logo", t("drop.logo")]], row.part, { "aria-label": t("drop.part", { name: row.asset.name }), onchange: event => { row.part = event.target.value; settle(); } })
    : h("span", { class: "hint" }, t(row.asset.kind === "audio" ? "drop.music" : "drop.picture"));

  const away = row => h("button", { type: "button", class: "bare", "aria-label": t("drop.remove", { name: row.asset.name }), onclick: () => {
    brought.splice(brought.indexOf(row), 1);
    remove(`/api/v2/assets/${row.asset.id}`).catch(() => { /* It stays among the assets, unused. */ });
    settle();
  } }, icon("M6 6l12 12M18 6L6 18"));

  return { root: h("section", { class: "sheet" }, h("h2", {}, t("drop.heading")), input, zone, list) };
}

const facts = ({ width, height, duration, bytes: size }) => [width && `${width} × ${height}`, duration && seconds(duration), bytes(size)].filter(Boolean).join(" · ");
