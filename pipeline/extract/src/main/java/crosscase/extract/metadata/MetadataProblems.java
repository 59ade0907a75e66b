package crosscase.extract.metadata;

import crosscase.extract.MetadataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the mistakes in a metadata file, so that all of them can be told at once. */
public final class MetadataProblems {
  private final List<MetadataException> found = new ArrayList<>();

  /** Something that a mistake in the metadata prevents. */
  @FunctionalInterface
  public interface Attempt<T> {
    T call() throws MetadataException;
  }

  /** The result of an attempt; empty, and the mistake kept, if it fails. */
  public <T> Optional<T> attempt(Attempt<T> attempt) {
    try {
      return Optional.of(attempt.call());
    } catch (MetadataException mistake) {
      found.add(mistake);
      return Optional.empty();
    }
  }

  public void add(String place, String problem) {
    found.add(new MetadataException(place, problem));
  }

  /** Throws one exception that tells all mistakes, if there are any. */
  public void throwIfAny() throws MetadataException {
    if (!found.isEmpty()) {
      throw MetadataException.ofAll(found);
    }
  }
}
