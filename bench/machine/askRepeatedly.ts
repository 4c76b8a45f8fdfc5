import { Agent, get } from 'node:http';

/** `askRepeatedly URL SECONDS CONNECTIONS`: prints how many answers came; ends badly where one was not 200. */
const [url = '', seconds, connections] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const until = performance.now() + Number(seconds) * 1000;
let answers = 0;

const ask = (): Promise<void> =>
  new Promise((done, fail) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) return fail(new Error(`${url} answered ${answer.statusCode}`));
      answer.resume();
      answer.once('end', () => {
        answers += 1;
        done();
      });
    }).once('error', fail);
  });

const keepAsking = async (): Promise<void> => {
  while (performance.now() < until) await ask();
};

await Promise.all(Array.from({ length: Number(connections) }, keepAsking));
agent.destroy();
console.log(answers);
