package crosscase.extract;

import crosscase.corpus.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Who speaks, turn by turn, while a document is put together.
 *
 * <p>Every label begins a turn, but for captions, which label one turn again and again; a label
 * without words opens none.
 */
final class OpenTurns {
  private record Opening(String speaker, OptionalLong startMs) {}

  private final List<Opening> openings = new ArrayList<>();
  private int lastWithWords;

  /** Somebody begins, or the time of whoever has begun is told. */
  void hear(Passage passage) {
    if (!passage.opens().isEmpty() && !isGoingOn(passage)) {
      dropSilent();
      openings.add(new Opening(passage.opens(), passage.startMs()));
    } else if (passage.startMs().isPresent() && isSilent()) {
      Opening last = openings.removeLast();
      OptionalLong start = last.startMs().isPresent() ? last.startMs() : passage.startMs();
      openings.add(new Opening(last.speaker(), start));
    }
  }

  private boolean isGoingOn(Passage passage) {
    return passage.block().place() instanceof Block.Place.Cue
        && !openings.isEmpty()
        && openings.getLast().speaker().equalsIgnoreCase(passage.opens());
  }

  private boolean isSilent() {
    return openings.size() > lastWithWords;
  }

  /** The number of the turn that is open; empty before anybody speaks. */
  OptionalInt number() {
    return openings.isEmpty() ? OptionalInt.empty() : OptionalInt.of(openings.size());
  }

  void haveWords(OptionalInt turn) {
    lastWithWords = turn.orElse(lastWithWords);
  }

  String speaker(int number) {
    return openings.get(number - 1).speaker();
  }

  void dropSilent() {
    if (isSilent()) {
      openings.removeLast();
    }
  }

  List<Turn> turns(RoleGuess roles) {
    List<Turn> turns = new ArrayList<>();
    for (Opening opening : openings) {
      String speaker = opening.speaker();
      String role = roles.role(speaker);
      boolean isGuess = roles.isGuess(speaker);
      turns.add(new Turn(turns.size() + 1, speaker, role, isGuess, opening.startMs(), List.of()));
    }
    return turns;
  }
}
