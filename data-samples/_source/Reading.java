import java.util.List;

/** A source that was read, or what is wrong with it. */
sealed interface Reading {
  record Sound(Source source) implements Reading {}

  record Faulty(String name, List<String> complaints) implements Reading {}
}
