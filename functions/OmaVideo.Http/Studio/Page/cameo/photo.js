// The guest's photo: seen here before anything is sent, and sent with the order alone.

import { say } from "../shell/announce.js";
import { fill, h, icon } from "../shell/elements.js";
import { bytes, t } from "../shell/words.js";

const Most = 8e6;
const Head = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20c1-4 4-6 7.5-6s6.5 2 7.5 6";

/** What the API finds wrong with photos, by a word of what it says. */
const complaints = { "No face": "none", "faces in": "many", "blurred": "blurred", "brow to chin": "far", "narrow": "narrow", "wanted at least": "small", "damaged": "damaged", "moves or sounds": "moves" };

/** `changed` hears the address of every photo that is brought, on this machine only. */
export function photo(signal, changed) {
  let [file, address] = [null, null];
  const [seen, name, wrong] = [h("span", { class: "portrait" }), h("span", { class: "hint", id: "photo-name" }), h("span", { class: "wrong", id: "photo-wrong", role: "alert" })];
  const input = h("input", { type: "file", id: "photo", class: "out-of-sight", accept: "image/jpeg,image/png,image/webp", "aria-label": t("photo.title"), "aria-describedby": "photo-hint photo-name photo-wrong",
    onchange: () => { take(input.files[0]); input.value = ""; } });
  const zone = h("label", { class: "drop", for: "photo",
    ondragover: event => { event.preventDefault(); zone.classList.add("over"); },
    ondragleave: () => zone.classList.remove("over"),
    ondrop: event => { event.preventDefault(); zone.classList.remove("over"); take(event.dataTransfer.files[0]); },
  }, seen, h("span", {}, t("photo.title")), h("span", { class: "hint", id: "photo-hint" }, t("photo.hint", { most: bytes(Most) })));
  signal.addEventListener("abort", () => address && URL.revokeObjectURL(address), { once: true });

  function take(brought) {
    if (!brought) return;
    if (brought.size > Most) return complain(t("photo.tooLarge", { most: bytes(Most) }));
    if (address) URL.revokeObjectURL(address);
    [file, address] = [brought, URL.createObjectURL(brought)];
    show();
    changed(address);
  }

  function show() {
    complain("");
    name.textContent = file ? `${file.name} · ${bytes(file.size)}` : "";
    const picture = address && h("img", { src: address, alt: t("photo.seen"), onerror: () => complain(t("photo.unseen")) });
    fill(seen, picture ?? icon(Head));
    if (file) say(t("drop.taken", { name: file.name }));
  }

  function complain(text) {
    wrong.textContent = text;
    text ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
    zone.classList.toggle("amiss", text !== "");
  }

  show();
  return {
    root: h("div", { class: "photo" }, input, zone, name, wrong),
    check() {
      if (!file) complain(t("photo.needed"));
      return file ? [] : [input];
    },
    /** The photo in base64. */
    text: () => new Promise((done, fail) => {
      const reader = Object.assign(new FileReader(), { onload: () => done(reader.result.slice(reader.result.indexOf(",") + 1)), onerror: () => fail(reader.error) });
      reader.readAsDataURL(file);
    }),
    blame(details) {
      const found = details.find(({ field }) => field === "/face_image");
      if (!found) return [];
      const [, known] = Object.entries(complaints).find(([words]) => found.found.includes(words)) ?? [];
      complain(known ? t(`photo.${known}`) : `${found.found} ${t("rule.wanted", { wanted: found.wanted })}`);
      return [input];
    },
  };
}
