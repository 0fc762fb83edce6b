// [[ and the first letters of a policy, company, body or target: the arrow keys choose, Enter puts it in with its evidence.
const OPEN = /\[\[([^[\]\n]{1,40})$/;
let list = null;
let box = null;
let asked = 0;

export function watchCompletion(form) {
  for (const area of form.querySelectorAll("textarea:not([data-unsaved])")) {
    if (!/\.(text|headline|name|body)$/.test(area.name)) continue;
    area.setAttribute("aria-autocomplete", "list");
    area.addEventListener("input", () => ask(form, area));
    area.addEventListener("keydown", key);
    area.addEventListener("blur", () => setTimeout(close, 150));
  }
}

async function ask(form, area) {
  const words = OPEN.exec(area.value.slice(0, area.selectionStart))?.[1];
  if (!words) return close();
  const number = ++asked;
  const answer = await fetch(`${form.dataset.lookup}&q=${encodeURIComponent(words)}`, { headers: { Accept: "application/json" } });
  if (number !== asked || !answer.ok) return;
  show(area, await answer.json());
}

function show(area, found) {
  close();
  if (found.length === 0) return;
  box = area;
  list = document.createElement("ul");
  list.className = "completion";
  list.id = "completion";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names and figures");
  found.forEach((item, i) => {
    const option = document.createElement("li");
    option.id = "completion-" + i;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(i === 0));
    option.textContent = item.text;
    const kind = document.createElement("span");
    kind.className = "soft";
    kind.textContent = `${item.kind}: ${item.chinese}`;
    option.append(kind);
    option.item = item;
    option.addEventListener("mousedown", event => { event.preventDefault(); take(option); });
    list.append(option);
  });
  const at = area.getBoundingClientRect();
  list.style.setProperty("inset-inline-start", `${at.left + scrollX}px`);
  list.style.setProperty("inset-block-start", `${at.bottom + scrollY}px`);
  document.querySelector("main").append(list);
  area.setAttribute("aria-controls", list.id);
  area.setAttribute("aria-activedescendant", "completion-0");
}

function close() {
  list?.remove();
  box?.removeAttribute("aria-controls");
  box?.removeAttribute("aria-activedescendant");
  list = box = null;
}

function key(event) {
  if (!list || event.altKey) return;
  const options = [...list.children];
  const at = options.findIndex(o => o.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const next = options[(at + (event.key === "ArrowDown" ? 1 : options.length - 1)) % options.length];
    for (const option of options) option.setAttribute("aria-selected", String(option === next));
    next.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", next.id);
  } else if (event.key === "Enter" || event.key === "Tab") {
    event.preventDefault();
    take(options[at]);
  } else if (event.key === "Escape") {
    event.preventDefault();
    close();
  }
}

function take(option) {
  const { text, evidence } = option.item;
  const area = box;
  const start = area.selectionStart - OPEN.exec(area.value.slice(0, area.selectionStart))[0].length;
  area.setRangeText(text, start, area.selectionStart, "end");
  const lines = area.closest("[data-part]").querySelector(`[name="${area.closest("[data-part]").id}.evidence"]`);
  if (lines && evidence.length > 0) {
    lines.value = [...new Set([...lines.value.split("\n"), ...evidence].filter(l => l.trim()))].join("\n");
    lines.closest("details").open = true;
  }
  close();
  area.focus();
  area.dispatchEvent(new Event("change", { bubbles: true }));
}
