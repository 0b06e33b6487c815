// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sessionhtml.h"

namespace Baton {

QByteArray sessionStyle()
{
    return R"(
:root { color-scheme: light dark; --ink: #1c2330; --soft: #5b6575; --line: #dfe3ea; --page: #f5f6f8;
        --card: #ffffff; --ai: #e8f0fe; --note: #fff6da; --bad: #a8271c; --good: #1d6b3a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ef; --soft: #a2abba; --line: #343b48; --page: #171a20; --card: #20252d;
          --ai: #1f3150; --note: #3d3415; --bad: #f0988f; --good: #86d3a2; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
       font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.35rem; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; display: inline; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 1rem 0; }
dt, time, .soft { color: var(--soft); font-size: .9rem; }
dd { margin: 0; overflow-wrap: anywhere; }
article, details, .card { background: var(--card); border: 1px solid var(--line);
       border-radius: .5rem; padding: .6rem .8rem; margin: .6rem 0; }
article.ai { background: var(--ai); }
article.note { background: var(--note); }
article header { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0 0; }
.file { margin: .4rem 0 0; overflow-wrap: anywhere; }
.file img { display: block; max-width: 100%; max-height: 22rem; border-radius: .35rem;
       border: 1px solid var(--line); }
summary { cursor: pointer; overflow-wrap: anywhere; }
ul { margin: .4rem 0; padding-left: 1.2rem; }
ul.card { padding: .6rem .8rem; list-style: none; }
li { overflow-wrap: anywhere; }
.stopped { color: var(--bad); } .passed { color: var(--good); }
a { color: inherit; }
@media (max-width: 30rem) { main { padding: .6rem; } dl { gap: .15rem .75rem; } }
)";
}

} // namespace Baton
