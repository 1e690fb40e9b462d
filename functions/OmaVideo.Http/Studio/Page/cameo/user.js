// Who the guest is to whoever runs this: the identity that videos are counted and found by.

import { h } from "../shell/elements.js";
import { field } from "../shell/field.js";
import { memory } from "../shell/memory.js";
import { t } from "../shell/words.js";

const Rest = 300;
const Form = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$/;

/** `known` hears of every identity that can be one, and of none. */
export function user(known) {
  let timer;
  const input = h("input", { type: "text", id: "user", autocomplete: "off", autocapitalize: "none", spellcheck: "false", "aria-required": "true", value: memory.get("guest") ?? "", oninput: () => {
    clearTimeout(timer);
    timer = setTimeout(tell, Rest);
  } });
  const made = field(t("cameo.user"), input, t("cameo.userHint"));
  const id = () => input.value.trim();
  const objection = whole => (id() === "" ? (whole ? t("rule.required") : "") : Form.test(id()) ? "" : t("cameo.userForm"));

  function tell() {
    const wrong = objection(false);
    made.complain(wrong);
    if (wrong === "") memory.set("guest", id() || null);
    known(wrong === "" ? id() : "");
  }

  tell();
  return {
    root: made.root,
    id,
    check() {
      made.complain(objection(true));
      return objection(true) ? [input] : [];
    },
    blame: details => details.filter(({ field: at }) => at === "/user_id").map(({ wanted }) => {
      made.complain(t("rule.wanted", { wanted }));
      return input;
    }),
  };
}
