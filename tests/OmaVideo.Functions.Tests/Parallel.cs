// The backend in memory spends its time waiting, half a second whenever all its places are taken.
[assembly: CollectionBehavior(MaxParallelThreads = 16)]
