/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A module of the build: its folder, from the root of the repository, and the root element of its {@code pom.xml}. */
record MavenModule(Path folder, Element pom) {
    private static final String GROUP = "io.github.gongkai";

    /** Another module that one needs, and whether its tests alone do. */
    record Need(String artifact, boolean inTests) {}

    /** Every module that {@code mvn} builds at the root of the repository, but those that hold others together. */
    static List<MavenModule> all() {
        return below(at(Page.ROOT)).filter(MavenModule::hasJar).toList();
    }

    private static Stream<MavenModule> below(MavenModule module) {
        return Stream.concat(
                Stream.of(module),
                children(module.pom, "modules", "module")
                        .flatMap(child ->
                                below(at(Page.ROOT.resolve(module.folder).resolve(child.getTextContent())))));
    }

    private static MavenModule at(Path place) {
        Path file = Files.isDirectory(place) ? place.resolve("pom.xml") : place;
        try {
            Element pom = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            return new MavenModule(Page.ROOT.relativize(file.normalize().getParent()), pom);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    String artifact() {
        return text(pom, "artifactId").orElseThrow();
    }

    private boolean hasJar() {
        return text(pom, "packaging").orElse("jar").equals("jar");
    }

    /** Whether it has code other than tests. */
    boolean hasCode() {
        return Files.exists(Page.ROOT.resolve(folder).resolve("src/main/java"));
    }

    /** The modules that it needs, which its parents may say. */
    List<Need> needs() {
        return withParents().stream()
                .flatMap(module -> children(module.pom, "dependencies", "dependency"))
                .filter(dependency -> text(dependency, "groupId").orElseThrow().equals(GROUP))
                .map(dependency -> new Need(text(dependency, "artifactId").orElseThrow(), isTest(dependency)))
                .toList();
    }

    private boolean isTest(Element dependency) {
        return text(dependency, "scope")
                .or(() -> withParents().stream()
                        .flatMap(module -> children(module.pom, "dependencyManagement", "dependencies", "dependency"))
                        .filter(managed -> isSame(managed, dependency))
                        .findFirst()
                        .flatMap(managed -> text(managed, "scope")))
                .filter("test"::equals)
                .isPresent();
    }

    private static boolean isSame(Element one, Element other) {
        return Stream.of("groupId", "artifactId", "type")
                .allMatch(part -> text(one, part).equals(text(other, part)));
    }

    /** This module, its parent, and so on; what is said first counts. */
    private List<MavenModule> withParents() {
        List<MavenModule> modules = new ArrayList<>(List.of(this));
        Optional<Element> parent = children(pom, "parent").findFirst();
        while (parent.isPresent()) {
            Path folder = Page.ROOT.resolve(modules.get(modules.size() - 1).folder);
            String place = text(parent.get(), "relativePath").orElse("..");
            MavenModule module = at(folder.resolve(place));
            modules.add(module);
            parent = children(module.pom, "parent").findFirst();
        }
        return modules;
    }

    private static Optional<String> text(Element element, String name) {
        return children(element, name)
                .findFirst()
                .map(child -> child.getTextContent().strip());
    }

    private static Stream<Element> children(Element element, String... names) {
        Stream<Element> elements = Stream.of(element);
        for (String name : names) {
            elements = elements.flatMap(parent -> nodes(parent.getChildNodes()))
                    .filter(node -> node.getNodeName().equals(name))
                    .map(Element.class::cast);
        }
        return elements;
    }

    private static Stream<Node> nodes(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
