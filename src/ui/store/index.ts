// The store: all view state of the page in signals, made once from the services and handed to the panels by context.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Services } from '../services.ts';
import { makeAsking } from './asking.ts';
import { makeBoarding } from './boarding.ts';
import { makeCommanding } from './commanding.ts';
import { makeComparing } from './comparing.ts';
import { engine } from './engine.ts';
import { makeGuiding } from './guiding.ts';
import { makeHelping } from './helping.ts';
import { makeKeeper } from './keeper.ts';
import { makeLasting } from './lasting.ts';
import { makeLayering } from './layering.ts';
import { makeLooking } from './looking.ts';
import { makeNotices } from './notices.ts';
import { makeOpening } from './opening.ts';
import { makePapers } from './papers.ts';
import { makePlayer } from './player.ts';
import { makePrinting } from './printing.ts';
import { makePlans } from './plans.ts';
import { makeHand } from './proposing.ts';
import { makeRunning } from './running.ts';
import { makeRuns } from './runs.ts';
import { makeSolving } from './solving.ts';
import { makeSharing } from './sharing.ts';
import { makeTelling } from './telling.ts';

export function makeStore(services: Services) {
  const notices = makeNotices();
  const plans = makePlans(services, notices, engine);
  const keeper = makeKeeper(services, plans, notices);
  const papers = makePapers(services, notices);
  const hand = makeHand(plans, notices);
  const looking = makeLooking(plans, hand.proposing);
  const runs = makeRuns(services, papers, notices, engine);
  const running = makeRunning(services, plans, runs, notices, engine);
  const commanding = makeCommanding(running, runs, notices, engine);
  const asking = makeAsking(plans, running, commanding);
  const telling = makeTelling({ services, plans, running, commanding, engine });
  const comparing = makeComparing(services, plans, notices);
  const solving = makeSolving(services, plans, papers, running, notices);
  const layering = makeLayering(services);
  const boarding = makeBoarding(plans, hand, running, looking, commanding, solving, layering);
  const player = makePlayer(running, boarding, engine);
  const parts = {
    engine,
    services,
    ...besides(services),
    notices,
    plans,
    keeper,
    papers,
    ...hand,
    looking,
    runs,
    running,
    asking,
    commanding,
    telling,
    comparing,
    solving,
    layering,
    boarding,
    player,
  };
  return { ...parts, ...openers(parts) };
}

type OpenersParts = Parameters<typeof makeLasting>[0] &
  Omit<Parameters<typeof makeOpening>[0], 'lasting'> &
  Omit<Parameters<typeof makeSharing>[0], 'opening'>;

/** What puts something else on the desk. */
function openers(parts: OpenersParts) {
  const lasting = makeLasting(parts);
  const opening = makeOpening({ ...parts, lasting });
  return { lasting, opening, sharing: makeSharing({ ...parts, opening }) };
}

/** What stands beside the work: the guided start, help, the sheets on paper. */
function besides(services: Services) {
  return { guiding: makeGuiding(services), helping: makeHelping(), printing: makePrinting() };
}

export type Store = ReturnType<typeof makeStore>;

/** Waits until all that was asked to be stored is stored. What is set on the steps is stored as a paper, and comes before those. */
export async function settled({ keeper, runs, lasting, papers }: Store): Promise<void> {
  await keeper.settled();
  await runs.settled();
  await lasting.settled();
  await papers.settled();
}

const StoreContext = createContext<Store | undefined>(undefined);
export const StoreProvider = StoreContext.Provider;

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error('useStore: no store above');
  return store;
}
