import { describe, expect, it } from 'vitest';
import { spotAt } from '../../src/components/praatplaat/spot-at';
import { lieOf, pieceOf } from '../../src/components/praatplaat/viewer/glide';

const PLATE = { width: 1000, height: 625 };

describe('a plate that glides to a piece', () => {
  it('shows a piece of its own shape from edge to edge', () => {
    expect(lieOf(pieceOf('400 250 800 500'), PLATE, PLATE, 5)).toEqual({ x: -500, y: -312.5, k: 2 });
  });

  it('leaves no gap beside the plate, and is enlarged no more than allowed', () => {
    expect(lieOf(pieceOf('0 0 160 100'), PLATE, PLATE, 5)).toEqual({ x: 0, y: 0, k: 5 });
    const { x, y, k } = lieOf(pieceOf('1400 900 200 100'), PLATE, PLATE, 2);
    expect([x + k * PLATE.width, y + k * PLATE.height]).toEqual([PLATE.width, PLATE.height]);
  });

  it('has the piece in the middle of a room of another shape, as above a sheet', () => {
    const room = { width: 390, height: 350 };
    const { x, y, k } = lieOf(pieceOf('600 400 400 250'), PLATE, room, 5);
    expect(k).toBeCloseTo(390 / 250);
    expect(x + k * 500).toBeCloseTo(195);
    expect(y + k * (525 / 1000) * 625).toBeCloseTo(175);
  });
});

describe('a place on the plate', () => {
  const spots = [
    { nr: 1, x: 10, y: 10, licht: [[30, 30, 20, 20]] as const },
    { nr: 2, x: 30, y: 30, licht: [[35, 30, 6, 6]] as const },
  ];

  it('belongs to the smaller of the lights it lies in, however far its disc is, but for the middle of the larger', () => {
    expect(spotAt({ x: 20, y: 25 }, spots)?.nr).toBe(1);
    expect(spotAt({ x: 35, y: 31 }, spots)?.nr).toBe(2);
    expect(spotAt({ x: 30, y: 30 }, spots)?.nr).toBe(1);
    expect(spotAt({ x: 90, y: 90 }, spots)).toBeUndefined();
  });
});
