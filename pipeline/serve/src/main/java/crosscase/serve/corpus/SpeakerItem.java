package crosscase.serve.corpus;

/**
 * A speaker as the corpus has them now.
 *
 * @param roles the roles that the speaker has, one or more
 * @param sentences how many sentences they say
 * @param documents how many documents they speak in
 */
public record SpeakerItem(String name, String roles, int sentences, int documents) {}
