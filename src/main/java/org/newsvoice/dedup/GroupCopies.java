package org.newsvoice.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ArticleKey;

/**
 * Determines for every record of a batch whether it repeats another, which cluster of copies it belongs to, and whose
 * analysis it has, in memory. Exact copies share a body; {@link NearCopies} finds the near ones; a story without a body
 * is a cluster of its own. A cluster is named after the first of its stories, in the order of batches and, in a batch,
 * of latest versions first, publication times and ids. That story is analyzed, and so is a copy that says more ({@link
 * StoryCluster}). All this depends only on the batch and earlier ones. For one thread at a time.
 */
public final class GroupCopies {

    private static final Comparator<NewStory> LATEST_FIRST = Comparator.comparing(
                    NewStory::publishedAt, StoryOrder.LATEST_FIRST)
            .thenComparing(NewStory::corpusFile, StoryOrder.BY_CODE_POINT.reversed())
            .thenComparing(Comparator.comparingLong(NewStory::recordNo).reversed())
            .thenComparing(story -> story.key().version(), StoryOrder.BY_CODE_POINT.reversed());

    private static final Comparator<NewStory> AS_READ = Comparator.comparing(
                    NewStory::corpusFile, StoryOrder.BY_CODE_POINT)
            .thenComparingLong(NewStory::recordNo)
            .thenComparingInt(NewStory::fileNo)
            .thenComparingLong(NewStory::emittedNo);

    private static final Comparator<NewStory> IN_TIME = Comparator.comparing(
                    NewStory::publishedAt, StoryOrder.EARLIEST_FIRST)
            .thenComparing(story -> story.key().articleId(), StoryOrder.BY_CODE_POINT)
            .thenComparing(story -> story.key().version(), StoryOrder.BY_CODE_POINT);

    private final List<KnownStory> known;
    private final Map<String, Head> heads = new HashMap<>();
    private final Map<Long, List<Member>> clusters = new TreeMap<>();
    private final Map<String, Share> shares = new HashMap<>();

    private final long firstPlace;
    private final Map<ArticleKey, Long> published;

    private GroupCopies(List<KnownStory> known, long firstPlace, Map<ArticleKey, Long> published) {
        this.known = known;
        this.firstPlace = firstPlace;
        this.published = published;
    }

    /**
     * The status of each of {@code stories}, in the order of their places; repeats last.
     *
     * @param known the stories of all batches before, in any order; at least those with an id, a body or a sentence of these, and
     *     their clusters
     * @param firstPlace greater than the places of all batches before
     * @param published the places that stories of this batch have in the published tables, where it is made again
     */
    public static List<CopyStatus> of(
            List<NewStory> stories, List<KnownStory> known, long firstPlace, Map<ArticleKey, Long> published) {
        return new GroupCopies(known, firstPlace, published).group(stories);
    }

    /** The first story of the batch with a body. */
    private record Head(
            NewStory story,
            long place,
            BodySignature signature,
            @Nullable Long earlierCanonical) {}

    /** A story of a cluster of several. */
    private record Member(
            long place,
            ArticleKey key,
            String exactCluster,
            BodySignature signature,
            boolean isKnown,
            boolean isSource) {}

    /** What a body has from the cluster it belongs to. */
    private record Share(String clusterId, long canonicalPlace, ArticleKey source) {}

    private List<CopyStatus> group(List<NewStory> stories) {
        Set<NewStory> repeats = repeats(stories);
        List<NewStory> inOrder = inOrder(stories, repeats);
        long[] places =
                Places.of(firstPlace, inOrder.stream().map(NewStory::key).toList(), published);
        findHeads(inOrder, places);
        findClusters(inOrder);
        clusters.values().forEach(this::share);
        List<CopyStatus> statuses = new ArrayList<>();
        long last = firstPlace;
        for (int i = 0; i < places.length; i++) {
            last = places[i];
            statuses.add(status(inOrder.get(i), last));
        }
        for (NewStory story : stories) {
            if (repeats.contains(story)) {
                statuses.add(repeat(story, ++last));
            }
        }
        return statuses;
    }

    private Set<NewStory> repeats(List<NewStory> stories) {
        Set<ArticleKey> seen = new HashSet<>();
        known.forEach(story -> seen.add(story.key()));
        Set<NewStory> repeats = new HashSet<>();
        stories.stream().sorted(AS_READ).filter(story -> !seen.add(story.key())).forEach(repeats::add);
        return repeats;
    }

    private static List<NewStory> inOrder(List<NewStory> stories, Set<NewStory> repeats) {
        Map<String, NewStory> latest = new HashMap<>();
        for (NewStory story : stories) {
            if (!repeats.contains(story)) {
                latest.merge(
                        story.key().articleId(),
                        story,
                        (one, other) -> LATEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        return stories.stream()
                .filter(story -> !repeats.contains(story))
                .sorted(Comparator.comparing((NewStory story) ->
                                !story.equals(latest.get(story.key().articleId())))
                        .thenComparing(IN_TIME))
                .toList();
    }

    private void findHeads(List<NewStory> inOrder, long[] places) {
        Map<String, KnownStory> knownBodies = new HashMap<>();
        known.stream().filter(KnownStory::isFirst).forEach(story -> knownBodies.put(story.exactCluster(), story));
        for (int i = 0; i < places.length; i++) {
            NewStory story = inOrder.get(i);
            long here = places[i];
            heads.computeIfAbsent(story.exactCluster(), body -> {
                KnownStory earlier = knownBodies.get(body);
                // Paragraphs cut sentences, and exact copies may have others.
                return earlier == null
                        ? new Head(story, here, story.signature(), null)
                        : new Head(story, here, earlier.signature(), earlier.canonicalPlace());
            });
        }
    }

    /** Collects the clusters that have a copy in this batch. */
    private void findClusters(List<NewStory> inOrder) {
        NearCopies near = new NearCopies();
        known.stream()
                .filter(KnownStory::isFirst)
                .sorted(Comparator.comparingLong(KnownStory::place))
                .forEach(near::know);
        Map<Head, Long> canonical = new HashMap<>();
        for (NewStory story : inOrder) {
            Head head = head(story);
            if (head.story().equals(story)) {
                if (head.earlierCanonical() != null) {
                    canonical.put(head, head.earlierCanonical());
                } else {
                    near.add(head.place(), head.signature()).ifPresent(found -> canonical.put(head, found));
                }
            }
        }
        canonical.values().forEach(place -> clusters.put(place, new ArrayList<>()));
        for (KnownStory story : known) {
            List<Member> cluster = story.isHead() ? clusters.get(story.canonicalPlace()) : null;
            if (cluster != null) {
                cluster.add(new Member(
                        story.place(), story.key(), story.exactCluster(), story.signature(), true, story.isSource()));
            }
        }
        for (Head head : heads.values()) {
            List<Member> cluster = clusters.get(canonical.getOrDefault(head, head.place()));
            if (cluster != null) {
                NewStory story = head.story();
                cluster.add(
                        new Member(head.place(), story.key(), story.exactCluster(), head.signature(), false, false));
            }
        }
    }

    private void share(List<Member> members) {
        members.sort(Comparator.comparingLong(Member::place));
        Member first = members.get(0);
        StoryCluster cluster = new StoryCluster();
        for (Member member : members) {
            if (!member.isKnown()) {
                ArticleKey source = cluster.add(member.key(), member.signature());
                shares.put(member.exactCluster(), new Share(first.exactCluster(), first.place(), source));
            } else if (member.isSource()) {
                cluster.know(member.key(), member.signature());
            }
        }
    }

    private CopyStatus status(NewStory story, long place) {
        Head head = head(story);
        Share share = shares.get(story.exactCluster());
        boolean isHead = head.story().equals(story);
        return new CopyStatus(
                story,
                false,
                place,
                share == null ? head.place() : share.canonicalPlace(),
                share == null ? story.exactCluster() : share.clusterId(),
                isHead,
                isHead && head.earlierCanonical() == null,
                share == null ? head.story().key() : share.source(),
                head.signature());
    }

    private static CopyStatus repeat(NewStory story, long place) {
        return new CopyStatus(
                story, true, place, place, story.exactCluster(), false, false, story.key(), story.signature());
    }

    private Head head(NewStory story) {
        Head head = heads.get(story.exactCluster());
        if (head == null) {
            throw new IllegalStateException("a body without a story: " + story.exactCluster());
        }
        return head;
    }
}
