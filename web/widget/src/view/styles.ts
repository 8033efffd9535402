/** Given to the shadow root as a constructed sheet, which no content security policy has to allow. */
export const styles = `
:host { all: initial; --accent: #2f5bea; --on-accent: #fff; --bg: #fff; --bg2: #f2f3f6; --fg: #17191e; --dim: #5a606b;
  --line: #d9dce3; --bad: #b3261e; --shadow: 0 12px 40px rgba(16,20,34,.18), 0 2px 8px rgba(16,20,34,.1); color-scheme: light; }
:host([data-theme=dark]) { --bg: #17191e; --bg2: #262a32; --fg: #eceef2; --dim: #a8aebb; --line: #3a3f4a; --bad: #ff9d94;
  --shadow: 0 12px 40px rgba(0,0,0,.55), 0 0 0 1px rgba(255,255,255,.07); color-scheme: dark; }
* { box-sizing: border-box; margin: 0; }
.root { font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--fg); }
button, textarea, input { font: inherit; color: inherit; }
button { cursor: pointer; border: 0; background: none; border-radius: 10px; }
button:disabled { cursor: default; opacity: .45; }
:focus-visible { outline: 2px solid var(--fg); outline-offset: 2px; }
.icon { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; display: block; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }

.launcher { position: fixed; inset: auto 20px 20px auto; z-index: 2147483000; width: 58px; height: 58px; border-radius: 50%;
  background: var(--accent); color: var(--on-accent); box-shadow: var(--shadow); display: grid; place-items: center; transition: transform .15s; }
.launcher:hover { transform: scale(1.05); }
.launcher:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.launcher .icon { width: 28px; height: 28px; }
.badge { position: absolute; inset: -3px -3px auto auto; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px;
  background: #c4162a; color: #fff; font-size: 13px; font-weight: 600; line-height: 22px; text-align: center; box-shadow: 0 0 0 2px var(--bg); }

.panel { position: fixed; inset: auto 20px 92px auto; z-index: 2147483001; width: 384px; max-width: calc(100vw - 40px);
  height: min(640px, calc(100vh - 116px)); display: flex; flex-direction: column; background: var(--bg); border-radius: 18px;
  overflow: hidden; box-shadow: var(--shadow); animation: rise .18s ease-out; }
@keyframes rise { from { opacity: 0; transform: translateY(10px); } }
.head { display: flex; align-items: center; gap: 12px; padding: 16px 12px 16px 18px; background: var(--accent); color: var(--on-accent); }
.head h2 { font-size: 17px; line-height: 1.25; font-weight: 650; }
.head p { font-size: 13.5px; margin-top: 1px; }
.head div { flex: 1; min-width: 0; }
.head button { padding: 8px; }
.head button:hover { background: color-mix(in srgb, currentColor 16%, transparent); }
.head :focus-visible { outline-color: currentColor; outline-offset: -2px; }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center; font-weight: 650;
  background: var(--on-accent); color: var(--accent); }
.avatar.plain { background: color-mix(in srgb, var(--on-accent) 20%, var(--accent)); color: var(--on-accent); }
.strip { padding: 8px 18px; font-size: 13.5px; background: var(--bg2); border-bottom: 1px solid var(--line); }

.log { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px 16px 8px; display: flex; flex-direction: column; }
.log:focus-visible { outline-offset: -3px; }
.earlier { align-self: center; font-size: 13.5px; padding: 6px 12px; margin-bottom: 8px; text-decoration: underline; }
.day { align-self: center; font-size: 12.5px; color: var(--dim); margin: 12px 0 6px; }
.item { max-width: 84%; margin-top: 3px; display: flex; flex-direction: column; align-items: flex-start; align-self: flex-start; }
.item.mine { align-self: flex-end; align-items: flex-end; }
.item.first { margin-top: 12px; }
.who { font-size: 12.5px; color: var(--dim); margin: 0 4px 3px; }
.bubble { padding: 9px 13px; border-radius: 16px 16px 16px 5px; background: var(--bg2); white-space: pre-wrap; overflow-wrap: anywhere; }
.mine .bubble { background: var(--accent); color: var(--on-accent); border-radius: 16px 16px 5px 16px; }
.bubble a { color: inherit; }
.meta { font-size: 12.5px; color: var(--dim); margin: 3px 4px 0; }
.meta button { text-decoration: underline; padding: 2px 4px; color: var(--fg); }
.meta .bad { color: var(--bad); }
.picture { display: block; border-radius: 14px; overflow: hidden; margin-top: 3px; border: 1px solid var(--line); }
.picture img { display: block; max-width: 240px; max-height: 220px; width: auto; height: auto; }
.file { display: flex; align-items: center; gap: 8px; margin-top: 3px; padding: 9px 13px; border: 1px solid var(--line); border-radius: 14px;
  color: var(--fg); text-decoration: none; max-width: 100%; overflow-wrap: anywhere; }
.file:hover { background: var(--bg2); }
.file small { color: var(--dim); white-space: nowrap; }
.file .icon, .chip .icon { flex: none; }
.typing { min-height: 24px; padding: 0 20px 4px; font-size: 13px; color: var(--dim); }
.typing i { display: inline-block; width: 5px; height: 5px; margin-right: 3px; border-radius: 50%; background: currentColor; animation: blink 1.2s infinite; }
.typing i:nth-child(2) { animation-delay: .2s; } .typing i:nth-child(3) { animation-delay: .4s; margin-right: 8px; }
@keyframes blink { 50% { opacity: .25; } }

.form { padding: 4px 16px 10px; display: grid; gap: 8px; border-top: 1px solid var(--line); }
.form h3 { font-size: 14px; font-weight: 600; margin-top: 10px; }
.form label { display: grid; gap: 3px; font-size: 13.5px; }
.form span { color: var(--dim); }
.form input { padding: 9px 11px; border: 1px solid var(--dim); border-radius: 10px; background: var(--bg); font-size: 15px; }
.form input[aria-invalid=true] { border-color: var(--bad); }
.form .bad { color: var(--bad); font-size: 13px; margin-top: 6px; }

.composer { padding: 0 12px 12px; position: relative; }
.row { display: flex; align-items: flex-end; gap: 2px; border: 1px solid var(--line); border-radius: 14px; padding: 3px; }
.row:has(textarea:focus) { border-color: var(--fg); box-shadow: 0 0 0 1px var(--fg); }
.row textarea { flex: 1; min-width: 0; resize: none; border: 0; background: none; padding: 9px 8px; max-height: 132px; line-height: 22px; font-size: 16px; }
.row textarea::placeholder, .form input::placeholder { color: var(--dim); opacity: 1; }
.row textarea:focus-visible { outline: none; }
.tool { padding: 9px; color: var(--dim); }
.tool:hover, .tool[aria-expanded=true] { color: var(--fg); background: var(--bg2); }
.go { padding: 9px; background: var(--accent); color: var(--on-accent); border-radius: 12px; }
.go:disabled { background: var(--bg2); color: var(--dim); opacity: 1; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; padding: 4px 4px 8px; list-style: none; }
.chip { display: flex; align-items: center; gap: 6px; max-width: 100%; padding: 4px 4px 4px 10px; font-size: 13.5px; background: var(--bg2); border-radius: 10px; }
.chip span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 210px; }
.chip button { padding: 4px; } .chip .icon { width: 16px; height: 16px; }
.chip.busy { color: var(--dim); }
.problem { padding: 4px 8px; color: var(--bad); font-size: 13.5px; }
.emoji { position: absolute; inset: auto 12px calc(100% + 4px) 12px; display: grid; grid-template-columns: repeat(8, 1fr); gap: 2px; padding: 8px;
  background: var(--bg); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow); }
.emoji button { font-size: 22px; line-height: 1; padding: 7px 0; }
.emoji button:hover { background: var(--bg2); }

@media (max-width: 520px) {
  .panel { inset: 0; width: auto; max-width: none; height: auto; border-radius: 0; }
  .is-open .launcher { display: none; }
}
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .launcher, .go, .bubble, .panel { border: 1px solid; } .icon { stroke: CanvasText; } }
@media print { .root { display: none; } }
`;
