package crosscase.search.results;

import crosscase.search.QueryException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.apache.lucene.index.LeafReaderContext;

/** Does the same with every segment of an index, on all cores. */
final class SegmentTasks {
  private SegmentTasks() {}

  /** What is done with a segment. */
  @FunctionalInterface
  interface Task<T> {
    T run(LeafReaderContext segment) throws IOException, QueryException;
  }

  /** The results, in the order of the segments. */
  static <T> List<T> run(List<LeafReaderContext> segments, Task<T> task)
      throws IOException, QueryException {
    List<Callable<T>> tasks = new ArrayList<>();
    segments.forEach(segment -> tasks.add(() -> task.run(segment)));
    List<T> results = new ArrayList<>();
    try {
      for (Future<T> finished : ForkJoinPool.commonPool().invokeAll(tasks)) {
        results.add(finished.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the segments of the index were read.", e);
    }
  }

  private static IllegalStateException unwrapped(ExecutionException failure)
      throws IOException, QueryException {
    if (failure.getCause() instanceof IOException cause) {
      throw cause;
    }
    if (failure.getCause() instanceof QueryException cause) {
      throw cause;
    }
    return new IllegalStateException(failure);
  }
}
