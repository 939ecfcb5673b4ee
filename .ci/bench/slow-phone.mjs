/** 1.6 Mbit/s, 150 ms there and back, a processor four times as slow. */
export const SLOW = {
  line: {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  },
  rate: 4,
};

/**
 * A phone of its own, that counts what it fetches.
 * @param keep runs in each page before anything else
 */
export async function watch(browser, { line, rate }, keep) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(keep);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', line);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const kinds = new Map();
  const counted = { bytes: 0, requests: 0, script: 0 };
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    counted.requests += 1;
    if (kinds.get(requestId) === 'Script') counted.script += encodedDataLength;
  });
  return { context, page, fetched: () => ({ ...counted }) };
}
