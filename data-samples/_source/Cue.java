import java.time.Duration;

/** A caption: when it is shown, whose words, and whether it is the first of the turn. */
record Cue(Duration from, Duration to, String label, String words, boolean opensTurn) {}
