/** What the numbers mean, and what they leave out. */
const howMeasured = ({ latencyMs, longestCaseMs, expressionEngine }) => `## How it is measured

- Each case runs in a process of its own, the simulator in another one. The engine is n8n-core's, in process, as in the engine tests; it has run the same workflow on three people before the clock starts. Cases under 20 s run three times, and the median counts. A case over ${longestCaseMs / 60_000} minutes is stopped and stands as such; nothing is extrapolated.
- After every case the simulator must hold exactly what the source says, and must not have refused a call; otherwise the bench ends without a result.
- "5 % changed": of a hundred shifts three have other times, one is new and one is gone. All days lie ahead. The simulator adds ${latencyMs} ms to every answer and limits no rate.
- The node runs with its usual settings: all guards on, days with actuals left alone, Delete Missing on, 5 concurrent calls (Max Deletions raised for the largest case).
- n8n's own nodes get every fair help: each list is asked for once, people are joined by Merge on first matches, Compare Datasets compares one joined field without dot notation, Loop Over Items sends 50 writes at a time without a pause, which is ten times as many under way as the node's, and expressions run in the ${expressionEngine} engine (a server's isolated one is slower).
- What that workflow does without, and the node does: it does not ask for time records or closed days (two calls less than the bound), guards no deletion, does not wait through closed hours, repeats no lost call, knows no near-miss codes, deletes the days of people whom the source does not name, and stops at the first refused record.
- n8n's HTTP helper opens a connection per call for both, so the rate of writes has a ceiling of its own, which 50 at once reach. With everything new the node mostly waits for the vendor: latency × calls ÷ calls at once. How many the vendor takes is not published; *Concurrent Calls* sets it.
`;

module.exports = { howMeasured };
