import { isMissing } from '../../page/export';
import { findReader, type Reader } from './code-reader';

/** Why there is no picture. */
export type CameraFault = 'geweigerd' | 'geen' | 'bezet' | 'onveilig' | 'stuk' | 'verouderd' | 'nogNiet';

/** Between two looks, in ms: several codes on a phone stay 700 each. */
const BETWEEN = 100;
/** A frame is looked at no larger than this: more only costs an old laptop time. */
const WIDEST = 800;

const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'geweigerd',
  SecurityError: 'geweigerd',
  NotFoundError: 'geen',
  OverconstrainedError: 'geen',
  NotReadableError: 'bezet',
  AbortError: 'bezet',
};

/** There was a picture and nothing to read it with, or no picture after all. */
function faultOf(error: unknown): CameraFault {
  if (isMissing(error)) return 'verouderd';
  return error instanceof TypeError ? 'nogNiet' : 'stuk';
}

/** A camera that looks for codes until it is stopped. */
export class Camera {
  readonly #video: HTMLVideoElement;
  readonly #seen: (text: string) => void;
  readonly #gone: () => void;
  #stream: MediaStream | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts starts and stops: what was asked before a stop comes too late. */
  #turn = 0;

  /**
   * @param seen called with what every code says, again and again as long as it is in the picture
   * @param gone called when the camera is taken away while it looks: pulled out, or the laptop slept
   */
  constructor(video: HTMLVideoElement, seen: (text: string) => void, gone: () => void) {
    this.#video = video;
    this.#seen = seen;
    this.#gone = gone;
  }

  /** @returns why there is no picture; nothing when there is one, or when it was stopped meanwhile */
  async start(): Promise<CameraFault | undefined> {
    this.stop();
    const turn = this.#turn;
    if (!navigator.mediaDevices) return 'onveilig';
    let stream: MediaStream;
    try {
      const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
      stream = await navigator.mediaDevices.getUserMedia({ video: size, audio: false });
    } catch (error) {
      return turn === this.#turn ? (FAULTS[(error as DOMException).name] ?? 'stuk') : undefined;
    }
    if (turn !== this.#turn) return void stream.getTracks().forEach((track) => track.stop());
    this.#stream = stream;
    for (const track of stream.getTracks())
      track.addEventListener('ended', () => turn === this.#turn && this.#gone(), { once: true });
    this.#video.srcObject = stream;
    this.#video.hidden = false;
    try {
      const [reader] = await Promise.all([findReader(), this.#video.play()]);
      if (turn === this.#turn) this.#look(reader);
      return undefined;
    } catch (error) {
      if (turn !== this.#turn) return undefined;
      this.stop();
      return faultOf(error);
    }
  }

  /** The light of the camera goes out at once. */
  stop(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    this.#video.srcObject = null;
    this.#video.hidden = true;
  }

  #look(reader: Reader): void {
    const turn = this.#turn;
    const frame = document.createElement('canvas');
    const pen = frame.getContext('2d', { willReadFrequently: true })!;
    const look = async () => {
      const { videoWidth, videoHeight } = this.#video;
      if (videoWidth) {
        const scale = Math.min(1, WIDEST / videoWidth);
        frame.width = Math.round(videoWidth * scale);
        frame.height = Math.round(videoHeight * scale);
        pen.drawImage(this.#video, 0, 0, frame.width, frame.height);
        const found = await Promise.resolve(reader(frame, pen)).catch((): string[] => []);
        if (turn !== this.#turn) return;
        for (const text of found) this.#seen(text);
      }
      if (turn === this.#turn) this.#timer = setTimeout(() => void look(), BETWEEN);
    };
    void look();
  }
}
