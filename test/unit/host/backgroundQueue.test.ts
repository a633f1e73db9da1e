import { strict as assert } from 'node:assert';
import { BackgroundQueue } from '../../../src/host/services/backgroundQueue';

describe('the background queue', () => {
  it('does everything, lets others in between, and says when it is done', async () => {
    const done: number[] = [];
    let doneBefore = -1;
    await new Promise<void>(resolve => {
      const queue = new BackgroundQueue<number>(item => {
        const end = Date.now() + 20;
        while (Date.now() < end);
        setTimeout(() => {
          if (doneBefore < 0) doneBefore = done.length;
        });
        done.push(item);
      }, resolve);
      for (const item of [1, 2, 3]) queue.add(item);
      assert.deepEqual(done, []);
    });
    assert.deepEqual([...done].sort(), [1, 2, 3]);
    assert.equal(doneBefore, 1);
  });

  it('stops in the middle when it is disposed', async () => {
    const done: number[] = [];
    await new Promise<void>(resolve => {
      const queue = new BackgroundQueue<number>(item => {
        done.push(item);
        queue.dispose();
      }, resolve);
      for (const item of [1, 2, 3]) queue.add(item);
    });
    assert.equal(done.length, 1);
  });

  it('stops when it is disposed', async () => {
    const queue = new BackgroundQueue<number>(
      () => assert.fail('disposed'),
      () => assert.fail('disposed'),
    );
    queue.add(1);
    queue.dispose();
    await new Promise<void>(resolve => {
      const later = new BackgroundQueue<number>(() => {}, resolve);
      later.add(1);
    });
  });
});
