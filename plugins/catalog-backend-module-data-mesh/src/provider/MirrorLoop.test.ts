import { mockServices } from '@backstage/backend-test-utils';
import { createDeferred } from '@backstage/types';
import { MirrorLoop } from './MirrorLoop';

const ok = { fed: 1, held: 1 };

describe('MirrorLoop', () => {
  const reconcile = jest.fn();
  const update = jest.fn();
  const logger = mockServices.logger.mock();
  let end: AbortController;
  let loop: MirrorLoop;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.resetAllMocks();
    reconcile.mockResolvedValue(ok);
    update.mockResolvedValue(undefined);
    end = new AbortController();
    loop = new MirrorLoop({
      mirror: { reconcile, update },
      logger,
      signal: end.signal,
    });
  });
  afterEach(() => {
    end.abort();
    jest.useRealTimers();
  });

  const asked = () => update.mock.calls.map(([refs]) => refs);

  it('asks once for a burst', async () => {
    loop.changed(['a']);
    loop.changed(['b', 'a']);
    await jest.advanceTimersByTimeAsync(299);
    expect(asked()).toEqual([]);
    loop.changed(['c']);
    await jest.advanceTimersByTimeAsync(1);
    expect(asked()).toEqual([['a', 'b', 'c']]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(update).toHaveBeenCalledTimes(1);
  });

  it('never does two things at once', async () => {
    const slow = createDeferred();
    update.mockReturnValueOnce(slow);
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(300);
    loop.changed(['a']);
    const all = loop.reconcile();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(update).toHaveBeenCalledTimes(1);
    expect(reconcile).not.toHaveBeenCalled();
    slow.resolve();
    await all;
    // What had changed meanwhile is part of everything.
    expect(update).toHaveBeenCalledTimes(1);
    expect(reconcile).toHaveBeenCalledTimes(1);
  });

  it('asks for everything rather than for very many', async () => {
    loop.changed(Array.from({ length: 1_001 }, (_, i) => `r${i}`));
    await jest.advanceTimersByTimeAsync(300);
    expect(update).not.toHaveBeenCalled();
    expect(reconcile).toHaveBeenCalledTimes(1);
  });

  it('tries again until it succeeds, and says so once', async () => {
    update.mockRejectedValue(new Error('answers 503'));
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(5 * 60_000);
    // 1 s, 2 s, 4 s and so on up to a minute, each give or take a quarter.
    expect(update.mock.calls.length).toBeGreaterThanOrEqual(8);
    expect(update.mock.calls.length).toBeLessThanOrEqual(12);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('answers 503'),
    );

    update.mockReset().mockResolvedValue(undefined);
    loop.changed(['b']);
    await jest.advanceTimersByTimeAsync(75_000);
    expect(asked()).toEqual([['a', 'b']]);
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('says nothing of a start that takes some seconds', async () => {
    reconcile.mockRejectedValueOnce(new Error('not ready'));
    reconcile.mockRejectedValueOnce(new Error('not ready'));
    loop.start();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(reconcile).toHaveBeenCalledTimes(3);
    expect(logger.warn).not.toHaveBeenCalled();
    expect(logger.info).not.toHaveBeenCalled();
  });

  it.each([
    [0, 0],
    [7, 1],
  ])(
    'looks again when the mesh has no product and the catalog %i, and warns %i times',
    async (held, warnings) => {
      reconcile.mockResolvedValue({ fed: 0, held });
      loop.start();
      await jest.advanceTimersByTimeAsync(60_000);
      expect(reconcile.mock.calls.length).toBeGreaterThanOrEqual(5);
      expect(logger.warn).toHaveBeenCalledTimes(warnings);

      reconcile.mockReset().mockResolvedValue(ok);
      await jest.advanceTimersByTimeAsync(75_000);
      expect(reconcile).toHaveBeenCalledTimes(1);
      expect(logger.info).toHaveBeenCalledTimes(warnings);
    },
  );

  it('resolves for the scheduler though it failed', async () => {
    reconcile.mockRejectedValue(new Error('away'));
    await expect(loop.reconcile()).resolves.toBeUndefined();
  });

  it('stops with the backend', async () => {
    update.mockRejectedValue(new Error('away'));
    loop.changed(['a']);
    await jest.advanceTimersByTimeAsync(300);
    end.abort();
    loop.changed(['b']);
    await loop.reconcile();
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    expect(update).toHaveBeenCalledTimes(1);
    expect(reconcile).not.toHaveBeenCalled();
  });
});
