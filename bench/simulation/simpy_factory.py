"""The simulated factory in SimPy (make to stock), to measure against: a process for every unit, as SimPy's users write it."""

import random
import sys
import time

import simpy


def run(units, seed, rate, last_unit, machine_mean, versions, level, lead):
    chance = random.Random(seed)
    factory = simpy.Environment()
    bottleneck = simpy.Resource(factory, capacity=1)
    shelves = [simpy.Store(factory) for _ in range(versions)]
    for shelf in shelves:
        shelf.items.extend(range(level))
    waits = []

    def make(version):
        with bottleneck.request() as turn:
            yield turn
            yield factory.timeout(chance.expovariate(1 / machine_mean))
        yield factory.timeout(lead)
        shelves[version].put(0)

    def serve(version):
        ordered = factory.now
        yield shelves[version].get()
        waits.append(factory.now - ordered)

    def customers():
        while len(waits) < units:
            yield factory.timeout(chance.expovariate(rate * last_unit))
            version = chance.randrange(versions)
            while True:
                factory.process(serve(version))
                factory.process(make(version))
                if chance.random() < last_unit:
                    break

    factory.process(customers())
    start = time.process_time()
    factory.run(until=units / rate)
    return time.process_time() - start, sum(waits) / len(waits), len(waits)


if __name__ == "__main__":
    units, seed = int(sys.argv[1]), int(sys.argv[2])
    rate, last_unit, machine_mean = (float(text) for text in sys.argv[3:6])
    versions, level, lead = int(sys.argv[6]), int(sys.argv[7]), float(sys.argv[8])
    print(*run(units, seed, rate, last_unit, machine_mean, versions, level, lead))
