package crosscase.cli.failures;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that tells a failure, with its cause and its remedy.
 *
 * <p>Only words of this program are shown: messages of Java and of libraries are replaced, because
 * their readers are programmers and because they may quote a transcript.
 */
public final class FailureSentence {
  private static final String UNEXPECTED =
      "something happened that Crosscase did not expect: please report it (what was stored before"
          + " is intact)";

  private static final String OWN_CLASSES = "crosscase.";

  /** What this program throws with a message of its own, apart from its own exceptions. */
  private static final List<Class<?>> PLAIN =
      List.of(IOException.class, IllegalArgumentException.class, IllegalStateException.class);

  private FailureSentence() {}

  /**
   * The sentence for a failure, without a full stop.
   *
   * @param corpus what the user calls the corpus; empty if the command has none
   */
  public static String of(Throwable failure, String corpus) {
    List<Throwable> chain = causes(failure);
    return first(chain, MachineFailure::sentence)
        .or(() -> first(chain, FailureSentence::ownMessage))
        .or(() -> first(chain, cause -> CorpusDamage.sentence(cause, corpus)))
        .or(() -> first(chain, MachineFailure::missingFile))
        .orElse(UNEXPECTED);
  }

  /** A failure and its causes, the outermost first. */
  static List<Throwable> causes(Throwable failure) {
    return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static Optional<String> first(
      List<Throwable> chain, Function<Throwable, Optional<String>> sentence) {
    return chain.stream().map(sentence).flatMap(Optional::stream).findFirst();
  }

  /** The message of an exception of ours, or of a plain one that our code has created. */
  private static Optional<String> ownMessage(Throwable cause) {
    boolean own = cause.getClass().getName().startsWith(OWN_CLASSES);
    return own || (PLAIN.contains(cause.getClass()) && isCreatedHere(cause))
        ? Optional.ofNullable(cause.getMessage())
        : Optional.empty();
  }

  private static boolean isCreatedHere(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length > 0
        && trace[0].getClassName().startsWith(OWN_CLASSES)
        && cause.getCause() == null;
  }
}
