// The composer works without this script; with it the text is saved by itself, parts move by key and by mouse, and [[ completes names.
import { watchCompletion } from "./composer-completion.js";
import { watchMoves } from "./composer-moves.js";

const AFTER_TYPING = 1500;
let form = document.getElementById("composer");
let timer = 0;
let saving = null;
let stopped = false;
let sent = snapshot();

/** What the form says, without what only its buttons save. */
function snapshot() {
  const values = new Map();
  for (const box of form.elements) if (box.name && box.type !== "submit" && !("unsaved" in box.dataset)) values.set(box.name + (box.name === "part" ? box.value : ""), box.value);
  return values;
}

const order = () => [...form.querySelectorAll("input[name=part]")].map(p => p.value).join(" ");
let sentOrder = order();

function isChanged() {
  const now = snapshot();
  return order() !== sentOrder || now.size !== sent.size || [...now].some(([name, value]) => sent.get(name) !== value);
}

function say(text) {
  document.getElementById("save-state").textContent = text;
}

function later() {
  if (stopped) return;
  clearTimeout(timer);
  say("Not saved yet");
  timer = setTimeout(save, AFTER_TYPING);
}

/** Saves in the background; resolves when the page is at rest. */
async function save() {
  clearTimeout(timer);
  if (saving) return saving.then(() => (isChanged() ? save() : undefined));
  if (!isChanged() || stopped) return;
  saving = send().finally(() => { saving = null; });
  return saving;
}

async function send() {
  const body = new URLSearchParams(new FormData(form));
  body.set("do", "save");
  const before = { values: snapshot(), order: order() };
  say("Saving…");
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual" });
  } catch {
    say("The desk does not answer; the text stays here");
    timer = setTimeout(save, 5 * AFTER_TYPING);
    return;
  }
  if (answer.status === 200) return saved(await answer.json(), before);
  if (answer.status === 409) return conflict(await answer.json());
  if (answer.status === 422) return say("Not saved: " + (await answer.json()).problems[0].message);
  stopped = true;
  say("Not saved: sign in again in another tab, then press Save here");
}

async function saved(answer, before) {
  sent = before.values;
  sentOrder = before.order;
  if (answer.joined) await showOthers();
  form.elements.revision.value = answer.revision > Number(form.elements.revision.value) ? answer.revision : form.elements.revision.value;
  say(answer.joined ? "Saved, and joined with what others changed" : `Saved: revision ${form.elements.revision.value}`);
  if (isChanged()) later();
}

function conflict(answer) {
  stopped = true;
  say(`${answer.by ?? "Another person"} changed the same place. Press Save to see both texts and decide`);
}

/** Puts the joined text on the page; what was typed meanwhile stays. */
async function showOthers() {
  const page = await (await fetch(location.pathname + location.search)).text();
  const fresh = new DOMParser().parseFromString(page, "text/html").getElementById("composer");
  const active = document.activeElement;
  const place = active && form.contains(active) && active.name ? { name: active.name, start: active.selectionStart, end: active.selectionEnd } : null;
  const typed = [...form.elements].filter(b => b.name && b.name !== "part" && b.name !== "revision" && b.type !== "submit" && b.value !== (sent.get(b.name) ?? (("unsaved" in b.dataset) ? "" : undefined)) && b.name !== "__RequestVerificationToken");
  const open = [...form.querySelectorAll("details[open]")].map(d => d.closest("[data-part]")?.id + d.querySelector("summary").textContent);
  for (const part of form.querySelectorAll("[data-part]")) if (!fresh.querySelector("#" + part.id) && isUnsaved(part)) keep(part, fresh);
  form.replaceWith(fresh);
  form = fresh;
  sent = snapshot();
  sentOrder = order();
  for (const box of typed) if (form.elements[box.name]) form.elements[box.name].value = box.value;
  for (const d of form.querySelectorAll("details")) if (open.includes(d.closest("[data-part]")?.id + d.querySelector("summary").textContent)) d.open = true;
  listen();
  const again = place && form.elements[place.name];
  if (again) {
    again.focus({ preventScroll: true });
    if (place.start !== null && place.start !== undefined && again.setSelectionRange && again.type !== "date") again.setSelectionRange(place.start, place.end);
  }
}

// An empty part has never been saved, so that nobody can have deleted it.
function isUnsaved(part) {
  return [...part.querySelectorAll("input, textarea, select")].filter(b => b.name.startsWith(part.id + ".") && b.tagName !== "SELECT").every(b => !sent.get(b.name));
}

function keep(part, fresh) {
  const list = fresh.querySelector(`[data-list="${part.closest("[data-list]").dataset.list}"]`);
  if (!list) return;
  const previous = part.previousElementSibling && list.querySelector("#" + part.previousElementSibling.id);
  if (previous) previous.after(part); else list.append(part);
}

function listen() {
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", () => { stopped = true; clearTimeout(timer); });
  watchMoves(form, { later, save: () => saving ?? Promise.resolve() });
  watchCompletion(form);
}

document.addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    save();
  } else if (event.altKey && event.key.toLowerCase() === "m") {
    const mend = document.activeElement?.closest("[data-part]")?.querySelector("button[value^='mend:']");
    if (mend) {
      event.preventDefault();
      mend.click();
    }
  }
});
addEventListener("beforeunload", event => { if (!stopped && isChanged()) event.preventDefault(); });
listen();
const focus = form.dataset.focus && document.getElementById(form.dataset.focus);
if (focus) (focus.querySelector("textarea, input:not([type=hidden])") ?? focus).focus();
