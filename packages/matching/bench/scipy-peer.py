"""Solves one instance with scipy and prints CPU milliseconds (best of the repeats), total score and peak memory.

Usage: scipy-peer.py FOLDER METHOD REPEATS, where FOLDER holds rowPtr.bin, mentor.bin, score.bin and capacity.bin
(int32) and METHOD is "sparse" or "dense". Building the matrix with one column per place is not timed.
"""

import json
import resource
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

folder, method, repeats = sys.argv[1], sys.argv[2], int(sys.argv[3])
row_ptr, mentor, score, capacity = (np.fromfile(f"{folder}/{name}.bin", dtype=np.int32) for name in ("rowPtr", "mentor", "score", "capacity"))
rows = len(row_ptr) - 1
first = np.concatenate([[0], np.cumsum(capacity)])
copies = capacity[mentor]
row_of = np.repeat(np.repeat(np.arange(rows), np.diff(row_ptr)), copies)
offset = np.arange(copies.sum()) - np.repeat(np.cumsum(copies) - copies, copies)
column = np.repeat(first[mentor], copies) + offset
cost = np.repeat(10_001 - score, copies).astype(float)

if method == "sparse":
    matrix = csr_matrix((cost, (row_of, column)), shape=(rows, first[-1]))
    solve = lambda: min_weight_full_bipartite_matching(matrix)
else:
    matrix = np.full((rows, first[-1]), 1e9)
    matrix[row_of, column] = cost
    solve = lambda: linear_sum_assignment(matrix)

best = float("inf")
for _ in range(repeats):
    start = time.process_time()
    i, j = solve()
    best = min(best, time.process_time() - start)
paid = matrix[i, j]
paid = paid[paid < 1e9]
print(json.dumps({"ms": best * 1000, "score": int(10_001 * paid.size - paid.sum()), "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
